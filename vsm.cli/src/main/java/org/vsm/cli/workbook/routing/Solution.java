package org.vsm.cli.workbook.routing;

import java.util.List;
import java.util.Map;
import org.vsm.cli.workbook.formula.Expr;

/**
 * How a loop was solved.
 *
 * @param responses  per return, the passes of the states that one unit on it brings until the next return
 * @param inverse    of identity less the share of each return's units that comes to each return
 * @param block      the cells of the inverse; null where the loop is too large for the workbook
 * @param returns    units on each return, per unit that enters the stream
 * @param row        of the first return in the table; -1 where there is none
 */
record Solution(Stretch stretch, List<Map<State, Expr>> responses, double[][] inverse, Expr block, List<Expr> returns, int row) {

    /** Whether the workbook computes it. */
    boolean isLive() {
        return block != null;
    }
}
