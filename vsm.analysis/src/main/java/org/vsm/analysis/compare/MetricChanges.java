package org.vsm.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.compare.Figure.Wanted;
import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.analysis.figures.StateFigures;

/** Every figure of two states before and after. */
final class MetricChanges {
    private static final double SAME = 1e-9;

    private final boolean timesLost;

    private MetricChanges(boolean timesLost) {
        this.timesLost = timesLost;
    }

    /**
     * The changes in a fixed order; what neither state can have, such as a second currency, is left out.
     *
     * @param timesLost the later state does not know times of steps that the earlier one knows
     */
    static List<MetricChange> between(StateFigures from, StateFigures to, boolean timesLost) {
        Map<String, Figure> before = byName(from);
        Map<String, Figure> after = byName(to);
        Map<String, Figure> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        MetricChanges changes = new MetricChanges(timesLost);
        List<MetricChange> result = new ArrayList<>();
        for (Figure figure : all.values()) {
            Double earlier = before.containsKey(figure.name()) ? before.get(figure.name()).value() : null;
            Double later = after.containsKey(figure.name()) ? after.get(figure.name()).value() : null;
            result.add(changes.change(figure, earlier, later));
        }
        return result;
    }

    private static Map<String, Figure> byName(StateFigures state) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Figure.of(state).forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }

    private MetricChange change(Figure figure, Double from, Double to) {
        if (from == null || to == null) {
            return new MetricChange(figure.name(), from, to, null, null, Verdict.UNKNOWN);
        }
        // what is the same within rounding did not change
        double change = isSame(from, to) ? 0 : to - from;
        Double percent = from == 0 ? null : Double.valueOf(100 * change / from);
        return new MetricChange(figure.name(), from, to, change, percent, verdict(figure, from, to));
    }

    private static boolean isSame(double from, double to) {
        return Math.abs(to - from) <= SAME * Math.max(Math.abs(from), Math.abs(to));
    }

    private Verdict verdict(Figure figure, double from, double to) {
        if (timesLost && figure.ofTimes()) {
            return Verdict.UNKNOWN;
        }
        if (isSame(from, to)) {
            return Verdict.SAME;
        }
        if (figure.wanted() == Wanted.NEITHER) {
            return Verdict.CHANGED;
        }
        return to > from == (figure.wanted() == Wanted.MORE) ? Verdict.BETTER : Verdict.WORSE;
    }
}
