/** What a shell is told of the program: completion of what is typed, and a manual page; both from what the commands declare. */
package org.vsm.cli.shell;
