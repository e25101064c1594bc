package org.vsm.analysis.chain;

import org.vsm.analysis.flow.Step.Rework;

/**
 * A way back.
 *
 * @param number in the graph
 * @param step   index of the node that units come from
 * @param start  index of the first node on the way back; the target where there is none
 * @param target index of the node that they go to
 */
public record ReworkLine(int number, Rework rework, int step, int start, int target) {
}
