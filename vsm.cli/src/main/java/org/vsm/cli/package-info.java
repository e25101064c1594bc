/** The program {@code vsm} and what its parts share: the surroundings, exit codes, labels. */
package org.vsm.cli;
