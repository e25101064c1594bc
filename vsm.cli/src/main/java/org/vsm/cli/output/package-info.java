/** Where results go. */
package org.vsm.cli.output;
