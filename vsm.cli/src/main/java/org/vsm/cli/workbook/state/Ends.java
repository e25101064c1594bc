package org.vsm.cli.workbook.state;

import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.cli.workbook.formula.Expr;

/** Where the mean of a time and its low and high end stand. */
record Ends(Expr mean, Expr low, Expr high) {
    /** No time. */
    static final Ends NONE = always(Expr.ZERO);

    /** A time that is the same for every unit. */
    static Ends always(Expr time) {
        return new Ends(time, time, time);
    }

    Expr at(EstimateEnd end) {
        return switch (end) {
            case MEAN -> mean;
            case LOW -> low;
            case HIGH -> high;
        };
    }
}
