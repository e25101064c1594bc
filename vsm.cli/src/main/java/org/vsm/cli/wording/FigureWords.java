package org.vsm.cli.wording;

import java.time.LocalDate;
import java.util.Set;

/** Writes figures by the names that they have in JSON and in comparisons, such as {@code leadTime} or {@code cost.EUR}. */
public final class FigureWords {

    private static final String COST = "cost";
    private static final String DAY = "day";
    private static final String PERCENT = "metrics.percent";
    private static final double SECONDS_PER_HOUR = 3600;
    private static final Set<String> DURATIONS = Set.of("leadTime", "processTime", "waitTime", "valueAddedTime", "leadTimeRange.low",
            "leadTimeRange.high", "mainRoute.leadTime", "rework.leadTime", "taktTime", "effort", "leadTimeWithoutRework", "mainRoute.processTime",
            "mainRoute.waitTime", "bottlenecks.delay.time", "bottlenecks.quality", "leadTimeWithoutItsRework", "opportunities",
            "leadTimeWithHalfTheWait", "leadTimeWithHalfTheWork", "leadTimeWithHalfTheRework", "opportunities.leadTimeSaved",
            "elements.processTime", "elements.waitTime", "elements.leadTime", "elements.valueAddedTime", "elements.effort",
            "resources.queueWait", "waitingFor.seconds", "waste.seconds", "routes.leadTime", "serviceLevels.within",
            "improvements.leadTimeSaved", "improvements.alone", "improvements.position", "leadTimeWithNone", "leadTimeWith", "leadTimeSavedByElement", "leadTimeOfSets",
            "improvements.error", "improvements.spread", "improvements.effort", "improvements.gainPerEffortHour", "improvements.gainPerMoney",
            "pairs.together", "pairs.both", "partOf.leadTime", "partOf.effort", "partOf.waitTime");
    /** Of a working day: in days they would be shares of one. */
    private static final Set<String> HOURS = Set.of("resources.loadPerDay", "resources.capacityPerDay");
    private static final Set<String> RATIOS = Set.of("flowEfficiency", "valueAddedRatio", "delivered", "leavers",
            "rolledCompleteAccurate", "firstTimeThrough", "rework.share", "utilisation", "entering", "deliveredUnits", "deliveredAtOnce", "mainRoute.flowEfficiency",
            "bottlenecks.capacity", "bottlenecks.delay", "bottlenecks.quality.completeAccurate", "elements.completeAccurate",
            "elements.leadTimeShare", "resources.utilisation", "waitingFor.share", "routes.share", "types.share", "byTeam.leadTimeShare",
            "byTeam.effortShare", "byStage.leadTimeShare", "byStage.effortShare", "byActivity.leadTimeShare", "byActivity.effortShare",
            "byPractice.leadTimeShare", "byPractice.effortShare", "serviceLevels.promised", "serviceLevels.reached", "objectives.score", "keyResults.score",
            "keyResults.met", "keyResults.noWay", "keyResults.noBaseline", "keyResults.shareOfBaseline", "health.hitRate");
    private static final Set<String> CALENDAR_DAYS = Set.of("health.meanAge", "health.oldest", "health.proposalToVerified",
            "improvements.proposalToVerified");

    private final Wording wording;
    private final Durations durations;
    private final String currency;

    /**
     * @param durations in the stream's calendar
     * @param currency  of costs that do not name one; may be null
     */
    public FigureWords(Wording wording, Durations durations, String currency) {
        this.wording = wording;
        this.durations = durations;
        this.currency = currency;
    }

    /** What people call the figure. */
    public String label(String name) {
        if (name.startsWith(COST + ".")) {
            return wording.text("figure.cost") + " " + currencyOf(name);
        }
        String known = name;
        while (!wording.has("figure." + known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return wording.text("figure." + known);
    }

    /** The value with its unit, or the sign for what nobody knows. */
    public String value(String name, Double value) {
        if (value == null) {
            return wording.unknown();
        }
        if (DURATIONS.contains(name)) {
            return durations.text(value);
        }
        if (HOURS.contains(name)) {
            return wording.numerals().upTo(2, value / SECONDS_PER_HOUR) + " " + wording.text("unit.hours");
        }
        if (RATIOS.contains(name)) {
            return wording.numerals().percent(value);
        }
        if (CALENDAR_DAYS.contains(name)) {
            return wording.numerals().rounded(value) + " " + wording.text(value == 1 ? "unit.calendarday" : "unit.calendardays");
        }
        if (name.equals(DAY)) {
            return wording.date(LocalDate.ofEpochDay(Math.round(value)));
        }
        if (name.equals(PERCENT)) {
            return wording.numerals().percentChange(value);
        }
        return isMoney(name) ? wording.numerals().money(value, currencyOf(name)) : wording.numerals().rounded(value);
    }

    /** A difference with sign and unit; of ratios in percentage points. */
    public String change(String name, Double change) {
        if (change == null) {
            return wording.unknown();
        }
        if (DURATIONS.contains(name)) {
            return durations.change(change);
        }
        if (RATIOS.contains(name)) {
            return wording.points(wording.numerals().points(change));
        }
        if (isMoney(name)) {
            return (change > 0 ? "+" : "") + wording.numerals().money(change, currencyOf(name));
        }
        return wording.numerals().change(change);
    }

    /** Whether the values of a figure are seconds. */
    public boolean isDuration(String name) {
        return DURATIONS.contains(name) || HOURS.contains(name);
    }

    private static boolean isMoney(String name) {
        return name.equals(COST) || name.startsWith(COST + ".");
    }

    private String currencyOf(String name) {
        String code = name.startsWith(COST + ".") ? name.substring(COST.length() + 1) : currency;
        return code == null ? "" : code;
    }
}
