package org.vsm.cli.streams;

import java.util.List;

import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.ObjectiveScore;

/**
 * How far the states of a stream are on the way to an objective.
 *
 * @param states scores with the stream's first state as the baseline, in the order of the states
 * @param target the score of the state that is to reach it: the one that a comparison takes
 */
public record ScoredObjective(Objective objective, List<StateScore> states, StateScore target) {

    public ScoredObjective {
        states = List.copyOf(states);
    }

    /** How far one state is. */
    public record StateScore(StateFacts state, ObjectiveScore score) {
    }
}
