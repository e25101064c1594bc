package org.vsm.analysis.flow;

/**
 * A problem at an element.
 *
 * @param name  null where nobody refers to it
 * @param text  what goes wrong
 * @param waste the kind of waste; null if not stated
 * @param origin where it stands; opaque
 */
public record ProblemMark(String name, String text, String waste, Object origin) {
}
