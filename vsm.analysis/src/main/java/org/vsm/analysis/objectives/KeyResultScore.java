package org.vsm.analysis.objectives;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a key result is.
 *
 * @param keyResult     which one
 * @param baseline      value in the first state; null where it is unknown or not computed
 * @param target        value to reach; null where it cannot be told
 * @param value         value in the state that is judged; null where it is unknown or not computed
 * @param score         0 to 1; null where it cannot be judged (promises before a simulation, measured by hand)
 * @param met           whether the value meets the target; null as above
 * @param measured      the latest measured value; null if there is none
 * @param measuredOn    its day
 * @param measuredScore 0 to 1; null without a measurement
 * @param history       all that was measured, in the order of the days
 * @param currency      of its values: that of the goal, else the only one that the state has costs in; null where they are no
 *                      money, or there are costs in several currencies
 */
public record KeyResultScore(KeyResult keyResult, Double baseline, Double target, Double value, Double score, Boolean met,
        Double measured, LocalDate measuredOn, Double measuredScore, List<MeasuredScore> history, String currency) {

    public KeyResultScore {
        history = List.copyOf(history);
    }

    /**
     * What was measured on a day.
     *
     * @param score 0 to 1; null where no target is known
     */
    public record MeasuredScore(LocalDate on, double value, Double score) {
    }
}
