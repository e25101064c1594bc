package org.vsm.cli.workbook.routing;

import org.vsm.analysis.chain.ReworkLine;
import org.vsm.cli.workbook.formula.Expr;

/**
 * A way from one element to another.
 *
 * @param to    index of a node, the graph's size for the end, or {@link #OUT}
 * @param share of the units that end the element
 * @param line  the rework that sends them; null else
 */
record Way(int to, Expr share, ReworkLine line) {
    /** Out of the stream. */
    static final int OUT = -1;

    /** Whether units go back on it and may do so any number of times. */
    boolean isReturn() {
        return line != null && !line.rework().once();
    }
}
