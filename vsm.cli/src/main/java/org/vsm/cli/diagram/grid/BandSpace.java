package org.vsm.cli.diagram.grid;

/**
 * The space around the rows of a band.
 *
 * @param head  above them
 * @param gap   between two bands
 * @param least height of a band in all
 */
public record BandSpace(double head, double gap, double least) {
}
