package org.vsm.analysis.compare;

/**
 * A figure before and after.
 *
 * @param name    of the figure, as in JSON; parts with a dot, such as {@code rework.returns} or {@code cost.EUR}
 * @param from    null where it is unknown
 * @param to      null where it is unknown
 * @param change  to - from; null where either is unknown
 * @param percent 100 x change / from; null where either is unknown or from is 0
 * @param verdict whether that is good
 */
public record MetricChange(String name, Double from, Double to, Double change, Double percent, Verdict verdict) {

    /** Whether a change is good. */
    public enum Verdict {
        BETTER, WORSE,
        /** Equal within 1e-9 of the value. */
        SAME,
        /** Different, and neither good nor bad. */
        CHANGED,
        /** Unknown in either state, or the later state does not know times that the earlier one knows. */
        UNKNOWN
    }
}
