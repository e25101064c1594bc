package org.vsm.cli.model;

/**
 * A stretch of a file.
 *
 * @param line from 1
 * @param column from 1, in characters as a reader counts them: a tab is one, so is a letter outside the basic plane
 * @param offset from 0, in UTF-16 units, a byte order mark not counted
 * @param length in UTF-16 units, from 0
 */
public record Place(int line, int column, int offset, int length) {
}
