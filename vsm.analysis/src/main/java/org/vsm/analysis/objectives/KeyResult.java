package org.vsm.analysis.objectives;

import java.time.LocalDate;
import java.util.List;

/**
 * A measurable goal.
 *
 * @param title        null where it has none
 * @param metric       null where it is measured by hand, and for promises
 * @param scope        of {@code lead time until X for T}; the whole stream for all else
 * @param goal         where to get
 * @param measurements in the order of the text
 * @param origin       where it stands; opaque
 */
public record KeyResult(String title, Metric metric, Scope scope, Goal goal, List<Measurement> measurements, Object origin) {

    /** A value that was measured in the real stream. */
    public record Measurement(Amount amount, LocalDate date) {
    }
}
