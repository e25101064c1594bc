package org.vsm.cli.document.explanation;

import java.util.EnumSet;
import java.util.Set;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;

/** The unit that all terms of a figure are shown in, so that they can be added up by hand. */
final class CommonUnit {

    /** Enough of a unit to show small terms in it with two digits after the mark. */
    private static final double ENOUGH = 100;
    /** What is multiplied or divided has units of its own. */
    private static final Set<Combination> ADDED = EnumSet.of(Combination.SUM, Combination.DIFFERENCE, Combination.HIGHEST, Combination.SOLVED);
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private final ExplanationView view;
    private final FigureName figure;
    private final String key;
    private final double seconds;

    private CommonUnit(ExplanationView view, FigureName figure, String key, double seconds) {
        this.view = view;
        this.figure = figure;
        this.key = key;
        this.seconds = seconds;
    }

    static CommonUnit of(Explanation explanation, ExplanationView view) {
        FigureName figure = explanation.name();
        if (!view.isDuration(figure) || !ADDED.contains(explanation.combination())) {
            return new CommonUnit(view, figure, null, 1);
        }
        double value = explanation.value() != null ? Math.abs(explanation.value())
                : explanation.terms().stream().mapToDouble(term -> Math.abs(term.value())).max().orElse(0);
        if (value / HOUR >= ENOUGH) {
            return new CommonUnit(view, figure, "unit.hours", HOUR);
        }
        return value / MINUTE >= ENOUGH ? new CommonUnit(view, figure, "unit.minutes", MINUTE) : new CommonUnit(view, figure, "unit.seconds", 1);
    }

    /** Whether all values are in one unit. */
    boolean isShared() {
        return key != null;
    }

    /** The head of the column; empty where each value has its own unit. */
    String title() {
        return key == null ? "" : view.text(key);
    }

    String of(double value) {
        return key == null ? view.exact(figure, value) : view.numerals().fixed(value / seconds, 2);
    }
}
