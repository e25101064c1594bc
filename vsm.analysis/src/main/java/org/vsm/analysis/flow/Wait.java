package org.vsm.analysis.flow;

import java.util.List;

/**
 * Time in which nothing is done.
 *
 * @param label      of kind {@code wait}, or {@code delay}: waiting that no capacity removes
 * @param waitingFor name of the team, party or system; null if not stated
 * @param time       seconds per pass, per type
 */
public record Wait(Label label, String waitingFor, List<Typed<TimeFact>> time,
        List<WasteMark> wastes, List<ProblemMark> problems, List<String> predecessors) implements Element {
}
