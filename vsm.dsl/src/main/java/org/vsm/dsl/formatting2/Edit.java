package org.vsm.dsl.formatting2;

/**
 * Blanks and line ends that are written anew.
 *
 * @param offset where they stand, in UTF-16 units
 * @param length how many there are
 * @param text what stands there instead
 */
record Edit(int offset, int length, String text) {
}
