package org.vsm.cli.streams;

import java.util.List;

import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.plan.ImprovementGroup;
import org.vsm.analysis.plan.Plan;
import org.vsm.analysis.time.WorkingCalendar;

/**
 * A stream and its improvement register.
 *
 * @param current  figures of the current state that was observed last; null where there is none
 * @param groups   that the plan was put together from
 * @param calendar of the stream
 */
public record PlannedStream(StreamFacts facts, AnalysedState current, Plan plan, List<ImprovementGroup> groups, WorkingCalendar calendar) {

    /** The figures of today's state; null where there is none. */
    public StateFigures today() {
        return current == null ? null : current.figures();
    }
}
