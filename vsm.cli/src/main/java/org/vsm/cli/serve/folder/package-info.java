/** Which files are served: nothing else can be named. */
package org.vsm.cli.serve.folder;
