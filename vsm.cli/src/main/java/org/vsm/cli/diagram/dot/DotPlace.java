package org.vsm.cli.diagram.dot;

/**
 * Where a node stands on vsm's grid: {@code dot} places nodes itself and passes over it, {@code neato -n2} keeps it.
 *
 * @param row counted downwards
 */
public record DotPlace(int column, int row) {

    /** In points; wide enough for most titles. */
    private static final int COLUMN = 260;
    private static final int ROW = 90;

    /** The attribute of the node. */
    String attribute() {
        return "pos=\"" + column * COLUMN + ',' + -row * ROW + "!\"";
    }
}
