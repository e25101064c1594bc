package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A stream and those of its states that are asked for, in the order of the text.
 *
 * @param objectives with the scores of these states
 */
public record AnalysedStream(StreamFacts facts, List<AnalysedState> states, List<ScoredObjective> objectives) {

    public AnalysedStream {
        states = List.copyOf(states);
        objectives = List.copyOf(objectives);
    }

    /** Where nobody asks for objectives. */
    public AnalysedStream(StreamFacts facts, List<AnalysedState> states) {
        this(facts, states, List.of());
    }

    /** The states as they follow each other: current ones by the day on which they were observed, then the others. */
    public List<AnalysedState> inTime() {
        return states.stream().sorted(Comparator.comparing((AnalysedState each) -> !each.facts().kind().equals("current"))
                .thenComparing(each -> each.facts().observed() == null || !each.facts().kind().equals("current")
                        ? LocalDate.MIN : each.facts().observed())).toList();
    }
}
