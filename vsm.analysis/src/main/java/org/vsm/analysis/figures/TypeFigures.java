package org.vsm.analysis.figures;

/**
 * The figures of one type of work.
 *
 * @param share of the entering units, 0 to 1
 */
public record TypeFigures(String name, String title, double share, PassageFigures passage) {
}
