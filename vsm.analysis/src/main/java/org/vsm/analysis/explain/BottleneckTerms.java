package org.vsm.analysis.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.bottleneck.DelayShares;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Bottlenecks.Reason;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Label;

/** What limits the stream, and what to improve first. */
final class BottleneckTerms {

    private final Solutions solutions;
    private final StateFigures state;
    private final TimeSums times;
    private final WorkTerms work;

    BottleneckTerms(Solutions solutions, StateFigures state, TimeSums times, WorkTerms work) {
        this.solutions = solutions;
        this.state = state;
        this.times = times;
        this.work = work;
    }

    /** The busiest resource, by load and capacity; a step that nobody performs by name, by takt time. */
    Explanation capacity() {
        Bottleneck bottleneck = state.bottlenecks().capacity();
        if (bottleneck == null || state.resources().stream().noneMatch(each -> each.name().equals(bottleneck.element()))) {
            List<Term> terms = bottleneck == null ? List.of() : List.of(value(bottleneck, Quantity.TAKT_RATIO));
            return new Explanation("bottlenecks.capacity", bottleneck == null ? null : Double.valueOf(bottleneck.value()), Combination.HIGHEST, terms)
                    .of(bottleneck == null ? null : bottleneck.element());
        }
        Explanation busiest = work.utilisation();
        return new Explanation("bottlenecks.capacity", bottleneck.value(), busiest.combination(), busiest.terms(), busiest.parts(), List.of())
                .of(bottleneck.element());
    }

    /** The step's own time and the waits directly before it / lead time. */
    Explanation delay() {
        Bottleneck bottleneck = state.bottlenecks().delay();
        if (bottleneck == null) {
            return new Explanation("bottlenecks.delay", null, Combination.QUOTIENT, List.of());
        }
        double leadTime = state.passage().leadTime();
        Explanation own = times.of("bottlenecks.delay.time", bottleneck.value() * leadTime, withWaitsBefore(bottleneck.element()));
        return new Explanation("bottlenecks.delay", bottleneck.value(), Combination.QUOTIENT,
                List.of(DerivedFigures.figure("bottlenecks.delay.time", bottleneck.value() * leadTime), DerivedFigures.figure("leadTime", leadTime)),
                List.of(own), List.of()).of(bottleneck.element());
    }

    private Set<String> withWaitsBefore(String element) {
        FlowGraph graph = solutions.graph();
        Set<String> names = new HashSet<>(Set.of(element));
        int index = graph.starts().get(element);
        for (int before = index - 1; before >= 0; before--) {
            Node node = graph.node(before);
            if (!DelayShares.carriedOver(graph, node) || node.next() != index) {
                break;
            }
            names.add(node.element().label().name());
            index = before;
        }
        return names;
    }

    /** The lead time less that without the step's rework; else the lowest %C&amp;A. */
    Explanation quality() {
        Bottleneck bottleneck = state.bottlenecks().quality();
        if (bottleneck == null) {
            return new Explanation("bottlenecks.quality", null, Combination.DIFFERENCE, List.of());
        }
        if (bottleneck.reason() == Reason.LOWEST_COMPLETE_ACCURATE) {
            return new Explanation("bottlenecks.quality.completeAccurate", bottleneck.value(), Combination.SUM, List.of(value(bottleneck, Quantity.COMPLETE_ACCURATE)))
                    .of(bottleneck.element());
        }
        double leadTime = state.passage().leadTime();
        return new Explanation("bottlenecks.quality", bottleneck.value(), Combination.DIFFERENCE, List.of(
                DerivedFigures.figure("leadTime", leadTime), DerivedFigures.figure("leadTimeWithoutItsRework", leadTime - bottleneck.value())))
                .of(bottleneck.element());
    }

    /** What half of each of the ten would save; the figure is the highest. */
    Explanation opportunities() {
        List<Opportunity> all = state.opportunities();
        List<Term> terms = all.stream().map(each -> new Term(new Subject.OfElement(label(each.element())), null,
                List.of(Factor.of(quantity(each), each.leadTimeSaved())))).toList();
        return new Explanation("opportunities", all.isEmpty() ? null : Double.valueOf(all.get(0).leadTimeSaved()), Combination.HIGHEST, terms)
                .of(all.isEmpty() ? null : all.get(0).element());
    }

    private static Quantity quantity(Opportunity opportunity) {
        return switch (opportunity.halve()) {
            case WAIT -> Quantity.SAVED_BY_HALF_THE_WAIT;
            case PROCESS -> Quantity.SAVED_BY_HALF_THE_WORK;
            case REWORK -> Quantity.SAVED_BY_HALF_THE_REWORK;
        };
    }

    private Term value(Bottleneck bottleneck, Quantity quantity) {
        return new Term(new Subject.OfElement(label(bottleneck.element())), null, List.of(Factor.of(quantity, bottleneck.value())));
    }

    private Label label(String element) {
        return solutions.graph().node(solutions.graph().starts().get(element)).element().label();
    }
}
