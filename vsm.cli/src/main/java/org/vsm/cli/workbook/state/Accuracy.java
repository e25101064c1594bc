package org.vsm.cli.workbook.state;

import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;

/**
 * Where a %C&amp;A stands.
 *
 * @param known whether somebody knew it on export; as soon as somebody fills it in, it counts
 */
record Accuracy(Slot cell, boolean known) {

    /** 0 to 1; all of it where nobody knows. */
    Expr orAll() {
        return known ? cell.ref() : Expr.either(Expr.call("ISBLANK", 1, cell.ref()), Expr.ONE, cell.ref());
    }

    /** Whether somebody knows it. */
    Expr isKnown() {
        return Expr.call("ISNUMBER", known ? 1 : 0, cell.ref());
    }
}
