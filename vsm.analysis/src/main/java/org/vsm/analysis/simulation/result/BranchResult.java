package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * How often a branch of parallel work decides how long the work takes.
 *
 * @param block    the parallel block
 * @param position of the branch in it, from 0
 * @param elements steps of the branch, those of blocks inside it left out; where it has none, its waits
 * @param decisive share of the passes in which it took longest, and so did every branch around it: the criticality of its
 *                 steps; null where nobody passes
 */
public record BranchResult(Label block, int position, List<Label> elements, Interval decisive) {
}
