package org.vsm.analysis.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A measurable goal.
 *
 * @param title        null where it has none
 * @param metric       null where it is measured by hand, and for promises
 * @param until        of {@code lead time until X}: the name of X; null: delivery
 * @param types        of {@code lead time for T}: names of the types; empty: all
 * @param goal         where to get
 * @param measurements in the order of the text
 * @param origin       where it stands; opaque
 */
public record KeyResult(String title, Metric metric, String until, Set<String> types, Goal goal,
        List<Measurement> measurements, Object origin) {

    /** A value that was measured in the real stream. */
    public record Measurement(Amount amount, LocalDate date) {
    }
}
