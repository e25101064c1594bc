package org.vsm.analysis.compare;

import java.util.List;
import org.vsm.analysis.compare.Comparison.BottleneckMove;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.Scoring;

/** Puts two states side by side. */
public final class StateComparison {

    private StateComparison() {
    }

    /**
     * Compares.
     *
     * @param from       the earlier state; the baseline of the objectives
     * @param objectives of the stream
     */
    public static Comparison of(StateFigures from, StateFigures to, List<Objective> objectives) {
        ElementChanges elements = new ElementChanges(from.flow(), to.flow());
        boolean timesLost = elements.matches().entrySet().stream()
                .anyMatch(match -> knows(match.getValue().element(), from.flow()) && isUnknownStep(match.getKey().element(), to.flow()));
        return new Comparison(from, to, MetricChanges.between(from, to, timesLost), elements.all(),
                ContextChanges.between(from.flow(), to.flow()), moves(from, to), new Scoring(from).scores(objectives, to));
    }

    private static boolean isUnknownStep(Element element, Flow flow) {
        return element instanceof Step && !knows(element, flow);
    }

    private static boolean knows(Element element, Flow flow) {
        return element instanceof Step step && flow.types().stream().allMatch(type ->
                TypedTimes.process(step, type.name()).time().isKnown() && TypedTimes.wait(step, type.name()).time().isKnown());
    }

    private static List<BottleneckMove> moves(StateFigures from, StateFigures to) {
        return List.of(move("capacity", from.bottlenecks().capacity(), to.bottlenecks().capacity()),
                move("delay", from.bottlenecks().delay(), to.bottlenecks().delay()),
                move("quality", from.bottlenecks().quality(), to.bottlenecks().quality()));
    }

    private static BottleneckMove move(String question, Bottleneck from, Bottleneck to) {
        boolean same = from == null || to == null ? from == to : from.element().equals(to.element());
        return new BottleneckMove(question, from, to, !same);
    }
}
