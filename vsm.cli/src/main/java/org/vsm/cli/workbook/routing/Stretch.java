package org.vsm.cli.workbook.routing;

import java.util.List;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.cli.workbook.formula.Expr;

/**
 * States that are computed together: one element, or a loop with one combination of used-up {@code once} reworks.
 *
 * @param states  each after those that units come from, returns left out
 * @param returns ways back within it that may be taken any number of times: its unknowns
 */
record Stretch(List<State> states, List<Return> returns) {

    /** A rework line between two states of a stretch. */
    record Return(State from, State to, Expr share, ReworkLine line) {
    }
}
