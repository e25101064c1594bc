/** The conversation with a page that is open in a browser. */
package org.vsm.cli.serve.socket;
