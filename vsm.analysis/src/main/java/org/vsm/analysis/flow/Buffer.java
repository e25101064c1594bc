package org.vsm.analysis.flow;

import java.util.List;

/**
 * Units that wait between two steps.
 *
 * @param label  of kind {@code inventory}, {@code queue}, {@code supermarket} or {@code fifo}
 * @param count  units waiting; null where not counted. The wait per pass is count / (demand per day x visits) days (Little's law)
 * @param source where the count comes from
 * @param time   the wait per pass; {@link TimeFact#NONE} where neither count nor time is stated
 * @param max    most units that may wait; null: no limit
 */
public record Buffer(Label label, Long count, Provenance source, List<Typed<TimeFact>> time, Long max,
        List<WasteMark> wastes, List<ProblemMark> problems, List<String> predecessors) implements Element {
}
