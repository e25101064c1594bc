/** Results as plain text for terminals. */
package org.vsm.cli.text;
