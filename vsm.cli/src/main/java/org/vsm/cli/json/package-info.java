/** Results as JSON for programs: the same in every language and on every machine. */
package org.vsm.cli.json;
