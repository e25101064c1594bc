/** What can be taken away: the same files as the verbs write, of the text as it is now. */
package org.vsm.cli.serve.download;
