package org.vsm.analysis.explain.state;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.vsm.analysis.bottleneck.DelayShares;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
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
    private final ResourceTerms resources;
    private final QualityTerms quality;
    private final WhatIf whatIf;

    BottleneckTerms(Solutions solutions, StateFigures state, ResourceTerms resources) {
        this.solutions = solutions;
        this.state = state;
        this.times = new TimeSums(solutions, state.passage());
        this.resources = resources;
        this.quality = new QualityTerms(solutions, state.passage());
        this.whatIf = new WhatIf(solutions.solved());
    }

    void addTo(Catalogue catalogue) {
        add(catalogue, "capacity", this::capacity);
        add(catalogue, "delay", this::delay);
        add(catalogue, "quality", this::quality);
        catalogue.add(FigureName.of("opportunities"), this::opportunities);
    }

    private static void add(Catalogue catalogue, String question, Supplier<Explanation> how) {
        FigureName name = FigureName.of("bottlenecks." + question);
        catalogue.add(name, how);
        catalogue.alsoAs(name.path() + ".value", name);
    }

    /** Each of the ten by itself. */
    void addOpportunitiesTo(Catalogue catalogue) {
        for (Opportunity each : state.opportunities()) {
            FigureName name = FigureName.of("opportunities.leadTimeSaved", each.element() + "." + each.halve().name().toLowerCase(Locale.ROOT));
            catalogue.add(name, () -> opportunity(name, each));
        }
    }

    /** The busiest resource, by load and capacity; a step that nobody performs by name, by takt time. */
    private Explanation capacity() {
        FigureName name = FigureName.of("bottlenecks.capacity");
        Bottleneck bottleneck = state.bottlenecks().capacity();
        if (bottleneck == null || state.resources().stream().noneMatch(each -> each.name().equals(bottleneck.element()))) {
            return bottleneck == null ? new Explanation(name, null, Combination.HIGHEST, List.of())
                    : new Explanation(name, bottleneck.value(), Combination.SUM, resources.againstTakt(bottleneck.element())).of(bottleneck.element());
        }
        Explanation busiest = resources.highestUtilisation();
        return new Explanation(name, bottleneck.value(), busiest.combination(), busiest.terms(), busiest.parts(), List.of())
                .of(bottleneck.element());
    }

    /** The step's own time and the waits directly before it / lead time. */
    private Explanation delay() {
        FigureName name = FigureName.of("bottlenecks.delay");
        Bottleneck bottleneck = state.bottlenecks().delay();
        if (bottleneck == null) {
            return new Explanation(name, null, Combination.QUOTIENT, List.of());
        }
        double leadTime = state.passage().leadTime();
        FigureName ownName = FigureName.of("bottlenecks.delay.time");
        Set<String> names = withWaitsBefore(bottleneck.element());
        Explanation own = new Explanation(ownName, bottleneck.value() * leadTime, Combination.SUM,
                times.of(node -> names.contains(node.element().label().name())));
        return new Explanation(name, bottleneck.value(), Combination.QUOTIENT,
                List.of(Term.of(ownName, bottleneck.value() * leadTime), solutions.figure("leadTime", leadTime)),
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
    private Explanation quality() {
        Bottleneck bottleneck = state.bottlenecks().quality();
        if (bottleneck == null) {
            return new Explanation(FigureName.of("bottlenecks.quality"), null, Combination.DIFFERENCE, List.of());
        }
        if (bottleneck.reason() == Reason.LOWEST_COMPLETE_ACCURATE) {
            return new Explanation(FigureName.of("bottlenecks.quality.completeAccurate"), bottleneck.value(), Combination.SUM,
                    quality.completeAccurate(solutions.graph().node(index(bottleneck.element())))).of(bottleneck.element());
        }
        return saving(FigureName.of("bottlenecks.quality"), bottleneck.value(), "leadTimeWithoutItsRework",
                whatIf.reworkKept(index(bottleneck.element()), 0)).of(bottleneck.element());
    }

    /** What half of each of the ten would save; the figure is the highest. */
    private Explanation opportunities() {
        List<Opportunity> all = state.opportunities();
        List<Term> terms = all.stream().map(each -> new Term(new Subject.OfElement(label(each.element())), null,
                List.of(Factor.of(quantity(each), each.leadTimeSaved())))).toList();
        return new Explanation(FigureName.of("opportunities"), all.isEmpty() ? null : Double.valueOf(all.get(0).leadTimeSaved()), Combination.HIGHEST, terms)
                .of(all.isEmpty() ? null : all.get(0).element());
    }

    private Explanation opportunity(FigureName name, Opportunity opportunity) {
        int step = index(opportunity.element());
        return switch (opportunity.halve()) {
            case WAIT -> saving(name, opportunity.leadTimeSaved(), "leadTimeWithHalfTheWait", whatIf.halfTheTime(step, Part.WAIT));
            case PROCESS -> saving(name, opportunity.leadTimeSaved(), "leadTimeWithHalfTheWork", whatIf.halfTheTime(step, Part.PROCESS));
            case REWORK -> saving(name, opportunity.leadTimeSaved(), "leadTimeWithHalfTheRework", whatIf.reworkKept(step, 0.5));
        };
    }

    /** The lead time less what it would be then. */
    private Explanation saving(FigureName name, double saved, String then, double leadTimeThen) {
        return new Explanation(name, saved, Combination.DIFFERENCE,
                List.of(solutions.figure("leadTime", state.passage().leadTime()), solutions.figure(then, leadTimeThen)));
    }

    private static Quantity quantity(Opportunity opportunity) {
        return switch (opportunity.halve()) {
            case WAIT -> Quantity.SAVED_BY_HALF_THE_WAIT;
            case PROCESS -> Quantity.SAVED_BY_HALF_THE_WORK;
            case REWORK -> Quantity.SAVED_BY_HALF_THE_REWORK;
        };
    }

    private Label label(String element) {
        return solutions.graph().node(index(element)).element().label();
    }

    private int index(String element) {
        return solutions.graph().starts().get(element);
    }
}
