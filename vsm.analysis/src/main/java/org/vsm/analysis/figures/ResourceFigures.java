package org.vsm.analysis.figures;

/**
 * A team, or a step with stations of its own.
 *
 * @param name           of the team or step
 * @param kind           {@code team} or {@code step}
 * @param loadPerDay     seconds of work that a working day brings; null without demand
 * @param capacityPerDay seconds of work that can be done in a working day; null where nobody said how many people
 * @param utilisation    load / capacity, above 1 where it cannot keep up; null where either is null
 * @param queueWait      seconds that units wait for it, by the approximation of Allen and Cunneen: from demand, capacity and
 *                       the spread of the times, not from what was observed. Null where it cannot be computed, or grows
 *                       without end
 */
public record ResourceFigures(String name, String title, Kind kind, Double loadPerDay, Double capacityPerDay,
        Double utilisation, Double queueWait) {

    /** What does the work. */
    public enum Kind { TEAM, STEP }

    /** What a utilisation means for those who wait. */
    public enum Strain {
        UNKNOWN, FREE,
        /** 85 % and more: queues grow. */
        TIGHT,
        /** More than 100 %: cannot keep up. */
        OVERLOADED
    }

    private static final double TIGHT_FROM = 0.85;

    /** What the utilisation means. */
    public Strain strain() {
        if (utilisation == null) {
            return Strain.UNKNOWN;
        }
        if (utilisation > 1) {
            return Strain.OVERLOADED;
        }
        return utilisation >= TIGHT_FROM ? Strain.TIGHT : Strain.FREE;
    }
}
