package org.vsm.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;

/**
 * A figure of a state, by the name that it has in comparisons.
 *
 * @param value   null where it is unknown
 * @param wanted  whether people want more or less of it
 * @param ofTimes computed from the times of steps, and so too small where these are not known
 */
record Figure(String name, Double value, Wanted wanted, boolean ofTimes) {

    enum Wanted { MORE, LESS, NEITHER }

    /** All figures of a state, in a fixed order. */
    static List<Figure> of(StateFigures state) {
        List<Figure> figures = new ArrayList<>(passage(state.passage()));
        figures.add(new Figure("effort", state.effort().seconds(), Wanted.LESS, true));
        figures.add(new Figure("effort.fte", state.effort().fte(), Wanted.LESS, true));
        figures.addAll(cost(state.cost()));
        figures.add(new Figure("utilisation", state.highestUtilisation(), Wanted.LESS, true));
        return figures;
    }

    private static List<Figure> passage(PassageFigures passage) {
        return List.of(
                new Figure("leadTime", passage.leadTime(), Wanted.LESS, true),
                new Figure("processTime", passage.processTime(), Wanted.LESS, true),
                new Figure("waitTime", passage.waitTime(), Wanted.LESS, true),
                new Figure("flowEfficiency", passage.flowEfficiency(), Wanted.MORE, true),
                new Figure("valueAddedTime", passage.valueAddedTime(), Wanted.NEITHER, true),
                new Figure("valueAddedRatio", passage.valueAddedRatio(), Wanted.MORE, true),
                new Figure("leadTimeRange.low", passage.leadTimeRange().low(), Wanted.LESS, true),
                new Figure("leadTimeRange.high", passage.leadTimeRange().high(), Wanted.LESS, true),
                new Figure("mainRoute.leadTime", passage.mainRoute().leadTime(), Wanted.LESS, true),
                new Figure("delivered", passage.delivered(), Wanted.MORE, false),
                new Figure("leavers", passage.leavers(), Wanted.LESS, false),
                new Figure("rolledCompleteAccurate", passage.rolledCompleteAccurate(), Wanted.MORE, false),
                new Figure("firstTimeThrough", passage.firstTimeThrough(), Wanted.MORE, false),
                new Figure("rework", passage.rework().returns(), Wanted.LESS, false),
                new Figure("rework.leadTime", passage.rework().leadTime(), Wanted.LESS, true),
                new Figure("rework.share", passage.rework().share(), Wanted.LESS, true),
                new Figure("handoffs", passage.handoffs(), Wanted.LESS, false),
                new Figure("steps", (double) passage.steps().total(), Wanted.NEITHER, false),
                new Figure("demandPerDay", passage.demandPerDay(), Wanted.NEITHER, false),
                new Figure("taktTime", passage.taktTime(), Wanted.NEITHER, false),
                new Figure("wip", passage.wip(), Wanted.LESS, true));
    }

    /** One row per currency; with several there is no cost in all. */
    private static List<Figure> cost(Map<String, Double> cost) {
        List<Figure> figures = new ArrayList<>();
        Double only = cost.size() == 1 ? cost.values().iterator().next() : null;
        figures.add(new Figure("cost", only, Wanted.LESS, true));
        if (cost.size() > 1) {
            cost.forEach((currency, amount) -> figures.add(new Figure("cost." + currency, amount, Wanted.LESS, true)));
        }
        return figures;
    }
}
