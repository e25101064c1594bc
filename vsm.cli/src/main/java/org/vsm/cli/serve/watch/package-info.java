/** What other programs do to the files that are served. */
package org.vsm.cli.serve.watch;
