/** What can be explained of a file: the figures of a state, of a comparison and of an improvement register, by their paths. */
package org.vsm.cli.explaining;
