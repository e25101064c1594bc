package org.vsm.analysis.plan;

import java.util.List;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.objectives.KeyResultScore;

/**
 * What an improvement is worth, by one rule for all: they are ranked by lead time saved per hour of effort; those
 * without an effort follow, ranked by lead time saved per unit of money; then those without either, by lead time saved.
 *
 * @param rank         1 is best; 0 for those that are done, verified or rejected: there is nothing to choose any more
 * @param contribution what the model says; null where the state is not built from a current one
 * @param gain         size of what it saves
 * @param expected     its own key results in the state that it is part of, planned and measured
 */
public record Assessment(Improvement improvement, int rank, Contribution contribution, Gain gain, List<KeyResultScore> expected) {

    /** How much of the lead time before the improvements one of them saves. */
    public enum Gain {
        /** Nobody can tell. */
        UNKNOWN,
        /** Nothing, or it even costs time. */
        NONE,
        /** Less than 2 %. */
        SMALL,
        /** 2 % and more. */
        MEDIUM,
        /** 10 % and more. */
        LARGE
    }

    /** Whether what was measured meets what was expected; null where nothing was measured. */
    public Boolean isHit() {
        List<KeyResultScore> measured = expected.stream().filter(score -> score.measuredScore() != null).toList();
        return measured.isEmpty() ? null : Boolean.valueOf(measured.stream().allMatch(score -> score.measuredScore() >= 1));
    }
}
