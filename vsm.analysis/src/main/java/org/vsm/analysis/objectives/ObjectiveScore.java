package org.vsm.analysis.objectives;

import java.util.List;

/**
 * How far an objective is.
 *
 * @param score         mean of the key results that can be judged; null if none can
 * @param measuredScore mean of the measured key results; null if none is measured
 */
public record ObjectiveScore(Objective objective, Double score, Double measuredScore, List<KeyResultScore> keyResults) {
}
