package org.vsm.analysis.compare;

import java.util.List;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.objectives.ObjectiveScore;

/**
 * Two states side by side.
 *
 * @param metrics     every figure before and after, in a fixed order
 * @param elements    those of {@code to} in the order of its text, each removed one where it was
 * @param context     teams, types of work and demand that are different
 * @param bottlenecks capacity, delay and quality, before and after
 * @param objectives  scores with {@code from} as the baseline
 */
public record Comparison(StateFigures from, StateFigures to, List<MetricChange> metrics, List<ElementChange> elements,
        List<ContextChange> context, List<BottleneckMove> bottlenecks, List<ObjectiveScore> objectives) {

    /**
     * A bottleneck before and after.
     *
     * @param question {@code capacity}, {@code delay} or {@code quality}
     * @param from     null where there was none
     * @param to       null where there is none any more
     * @param moved    whether it is another element now
     */
    public record BottleneckMove(String question, Bottleneck from, Bottleneck to, boolean moved) {
    }
}
