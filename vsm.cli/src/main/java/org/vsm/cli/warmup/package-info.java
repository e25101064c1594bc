/** What servers do before somebody waits for them, so that the first keystrokes are answered as fast as later ones. */
package org.vsm.cli.warmup;
