package org.vsm.analysis.plan;

import java.util.List;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.figures.StateFigures;

/**
 * The improvements of one state with what the model says about them.
 *
 * @param attribution from the current state that the state is built from; null where there is none
 * @param before      figures of that current state; null as above
 * @param after       figures of the state
 */
public record ImprovementGroup(List<Improvement> improvements, Attribution attribution, StateFigures before, StateFigures after) {
}
