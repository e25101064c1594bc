package org.vsm.analysis.simulation.study;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Metric;

/**
 * How many units one would have to measure to prove that a target of the mean lead time is reached.
 *
 * @param number        of the key result among those of all objectives, from 1
 * @param keyResult     about the mean lead time of all units
 * @param baseline      seconds
 * @param target        seconds, not the baseline
 * @param unitsPerGroup before, and as many after
 */
public record TargetProof(int number, KeyResult keyResult, double baseline, double target, long unitsPerGroup) {

    /** Seconds between baseline and target. */
    public double difference() {
        return target - baseline;
    }

    /**
     * For every key result about the mean lead time of all units.
     *
     * @param change     tells how far units are from each other
     * @param comparison of the same states: judges the objectives
     * @return empty where a state has no lead time
     */
    public static List<TargetProof> of(SimulatedChange change, Comparison comparison) {
        List<TargetProof> proofs = new ArrayList<>();
        List<KeyResultScore> scores = comparison.objectives().stream().flatMap(objective -> objective.keyResults().stream()).toList();
        for (int i = 0; change.mean() != null && i < scores.size(); i++) {
            KeyResultScore score = scores.get(i);
            KeyResult result = score.keyResult();
            if (result.metric() == Metric.LEAD_TIME && result.scope().isWhole() && score.baseline() != null && score.target() != null) {
                Long units = SampleSize.perGroup(change.from().leadTime().standardDeviation().value(),
                        change.to().leadTime().standardDeviation().value(), score.target() - score.baseline());
                if (units != null) {
                    proofs.add(new TargetProof(i + 1, result, score.baseline(), score.target(), units));
                }
            }
        }
        return proofs;
    }
}
