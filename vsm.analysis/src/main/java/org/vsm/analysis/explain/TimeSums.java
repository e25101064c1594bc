package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.vsm.analysis.breakdown.ValueAdded;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.CriticalPath;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.NodeTimes;
import org.vsm.analysis.leadtime.SolvedType;

/** Figures that are sums of visits x times along the critical path. */
final class TimeSums {

    private final Solutions solutions;
    private final PassageFigures passage;
    private final TimeFactors factors;
    private final LeftOuts leftOuts;

    TimeSums(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.passage = state.passage();
        this.factors = new TimeFactors(solutions);
        this.leftOuts = new LeftOuts(solutions);
    }

    /** Which of the times of an element are added. */
    private enum Part { WAIT, PROCESS }

    Explanation leadTime() {
        return sum("leadTime", passage.leadTime(), terms(EstimateEnd.MEAN, part -> true), true);
    }

    Explanation processTime() {
        return sum("processTime", passage.processTime(), terms(EstimateEnd.MEAN, part -> part == Part.PROCESS), true);
    }

    Explanation waitTime() {
        return sum("waitTime", passage.waitTime(), terms(EstimateEnd.MEAN, part -> part == Part.WAIT), true);
    }

    Explanation lowEnd() {
        return sum("leadTimeRange.low", passage.leadTimeRange().low(), terms(EstimateEnd.LOW, part -> true), true);
    }

    Explanation highEnd() {
        return sum("leadTimeRange.high", passage.leadTimeRange().high(), terms(EstimateEnd.HIGH, part -> true), true);
    }

    private Explanation sum(String figure, double value, List<Term> terms, boolean withLeftOuts) {
        return new Explanation(figure, value, Combination.SUM, terms, List.of(), withLeftOuts ? leftOuts.all() : List.of());
    }

    private List<Term> terms(EstimateEnd end, Predicate<Part> wanted) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.solved().types()) {
            CriticalPath path = end == EstimateEnd.MEAN ? type.criticalPath() : type.criticalPath(solutions.solved().times(type, end));
            for (Node node : solutions.graph().nodes().subList(0, solutions.graph().delivery())) {
                double visits = path.isCritical(node.index()) ? type.visitsOfDelivered(node.index()) : 0;
                if (node.kind().takesTime() && visits > 0) {
                    Factor passes = Factor.of(Quantity.VISITS_OF_DELIVERED, visits);
                    if (wanted.test(Part.WAIT)) {
                        add(terms, type, node, passes, factors.wait(node, type, end));
                    }
                    if (wanted.test(Part.PROCESS)) {
                        add(terms, type, node, passes, factors.process(node, type, end));
                    }
                }
            }
        }
        return terms;
    }

    private void add(List<Term> terms, SolvedType type, Node node, Factor visits, List<Factor> time) {
        if (!time.isEmpty()) {
            List<Factor> all = new ArrayList<>(share(type));
            all.add(visits);
            all.addAll(time);
            terms.add(new Term(new Subject.OfElement(node.element().label()), solutions.typeOf(type), all));
        }
    }

    private List<Factor> share(SolvedType type) {
        return solutions.hasTypes() ? List.of(Factor.of(Quantity.TYPE_SHARE_OF_DELIVERED, solutions.shareOfDelivered(type))) : List.of();
    }

    /** Without rework nothing is done twice, so every value-adding step counts once. */
    Explanation valueAddedTime() {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.solved().types()) {
            SolvedType plain = solutions.withoutRework(type);
            for (Node node : solutions.graph().nodes().subList(0, solutions.graph().delivery())) {
                if (node.element() instanceof Step step && step.value() != null && type.criticalPath().isCritical(node.index())) {
                    double seconds = ValueAdded.perPass(step.value(), type.times().processing()[node.index()]);
                    double visits = plain.visitsOfDelivered(node.index());
                    if (seconds > 0 && visits > 0) {
                        add(terms, type, node, Factor.of(Quantity.VISITS_WITHOUT_REWORK, visits),
                                List.of(factors.valueAdding(step, type, seconds)));
                    }
                }
            }
        }
        return new Explanation("valueAddedTime", passage.valueAddedTime(), Combination.SUM, terms);
    }

    Explanation mainRoute() {
        return sum("mainRoute.leadTime", passage.mainRoute().leadTime(), mainRouteTerms(part -> true), false);
    }

    Explanation mainRouteProcessTime() {
        return sum("mainRoute.processTime", passage.mainRoute().processTime(), mainRouteTerms(part -> part == Part.PROCESS), false);
    }

    Explanation mainRouteWaitTime() {
        return sum("mainRoute.waitTime", passage.mainRoute().waitTime(), mainRouteTerms(part -> part == Part.WAIT), false);
    }

    /** What some elements add to the lead time. */
    Explanation of(String figure, double value, Set<String> elements) {
        List<Term> terms = terms(EstimateEnd.MEAN, part -> true).stream()
                .filter(term -> elements.contains(((Subject.OfElement) term.subject()).label().name())).toList();
        return sum(figure, value, terms, false);
    }

    private List<Term> mainRouteTerms(Predicate<Part> wanted) {
        SolvedType type = solutions.solved().mostFrequent();
        NodeTimes times = type.times();
        List<Term> terms = new ArrayList<>();
        for (PassageFigures.Rung rung : passage.mainRoute().rungs()) {
            Node node = solutions.graph().node(solutions.graph().starts().get(rung.label().name()));
            for (Part part : Part.values()) {
                List<Factor> time = part == Part.WAIT ? factors.wait(node, type, EstimateEnd.MEAN) : factors.process(node, type, EstimateEnd.MEAN);
                if (wanted.test(part) && !time.isEmpty() && times.lead(node.index()) > 0) {
                    terms.add(new Term(new Subject.OfElement(rung.label()), solutions.typeOf(type), time));
                }
            }
        }
        return terms;
    }
}
