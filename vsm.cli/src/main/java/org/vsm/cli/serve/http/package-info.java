/** Who may ask for what, and where it is answered. */
package org.vsm.cli.serve.http;
