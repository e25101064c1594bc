/** The verbs of the command line: each reads its options, calls one stage after the other and picks a renderer. */
package org.vsm.cli.command;
