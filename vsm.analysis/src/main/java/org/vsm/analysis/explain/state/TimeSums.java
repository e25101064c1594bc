package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.vsm.analysis.breakdown.ValueAdded;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.CriticalPath;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;

/** Figures that are sums of visits x times along the critical path. */
final class TimeSums {

    private static final Set<Part> BOTH = EnumSet.allOf(Part.class);

    private final Solutions solutions;
    private final PassageFigures passage;
    private final TimeFactors factors;

    TimeSums(Solutions solutions, PassageFigures passage) {
        this.solutions = solutions;
        this.passage = passage;
        this.factors = new TimeFactors(solutions, solutions.solved());
    }

    Explanation leadTime() {
        return whole("leadTime", passage.leadTime(), terms(EstimateEnd.MEAN, BOTH, node -> true));
    }

    Explanation processTime() {
        return whole("processTime", passage.processTime(), terms(EstimateEnd.MEAN, Set.of(Part.PROCESS), node -> true));
    }

    Explanation waitTime() {
        return whole("waitTime", passage.waitTime(), terms(EstimateEnd.MEAN, Set.of(Part.WAIT), node -> true));
    }

    Explanation lowEnd() {
        return whole("leadTimeRange.low", passage.leadTimeRange().low(), terms(EstimateEnd.LOW, BOTH, node -> true));
    }

    Explanation highEnd() {
        return whole("leadTimeRange.high", passage.leadTimeRange().high(), terms(EstimateEnd.HIGH, BOTH, node -> true));
    }

    private Explanation whole(String kind, double value, List<Term> terms) {
        return new Explanation(solutions.name(kind), value, Combination.SUM, terms, List.of(), new LeftOuts(solutions).all());
    }

    /** What some elements add to the lead time. */
    List<Term> of(Predicate<Node> elements) {
        return terms(EstimateEnd.MEAN, BOTH, elements);
    }

    /** What waiting at some elements adds to it. */
    List<Term> waitingOf(Predicate<Node> elements) {
        return terms(EstimateEnd.MEAN, Set.of(Part.WAIT), elements);
    }

    private List<Term> terms(EstimateEnd end, Set<Part> parts, Predicate<Node> elements) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            CriticalPath path = end == EstimateEnd.MEAN ? type.criticalPath() : type.criticalPath(solutions.solved().times(type, end));
            for (Node node : solutions.graph().nodes().subList(0, solutions.graph().delivery())) {
                double visits = path.isCritical(node.index()) ? type.visitsOfDelivered(node.index()) : 0;
                if (node.kind().takesTime() && visits > 0 && elements.test(node)) {
                    Factor passes = Factor.of(Quantity.VISITS_OF_DELIVERED, visits);
                    for (Part part : parts) {
                        add(terms, type, node, passes, time(part, node, type, end));
                    }
                }
            }
        }
        return terms;
    }

    /** Waiting at some elements, wherever they stand: beside the critical path and after delivery, too. */
    List<Term> waitingAnywhere(Predicate<Node> elements) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            for (Node node : solutions.graph().nodes()) {
                double visits = type.visitsOfDelivered(node.index());
                if (node.kind().takesTime() && visits > 0 && elements.test(node)) {
                    add(terms, type, node, Factor.of(Quantity.VISITS_OF_DELIVERED, visits), factors.wait(node, type, EstimateEnd.MEAN));
                }
            }
        }
        return terms;
    }

    private List<Factor> time(Part part, Node node, SolvedType type, EstimateEnd end) {
        return part == Part.WAIT ? factors.wait(node, type, end) : factors.process(node, type, end);
    }

    private void add(List<Term> terms, SolvedType type, Node node, Factor visits, List<Factor> time) {
        if (!time.isEmpty()) {
            List<Factor> all = new ArrayList<>(solutions.shareOfDelivered(type));
            all.add(visits);
            all.addAll(time);
            terms.add(new Term(new Subject.OfElement(node.element().label()), solutions.typeOf(type), all));
        }
    }

    Explanation valueAddedTime() {
        return new Explanation(solutions.name("valueAddedTime"), passage.valueAddedTime(), Combination.SUM, valueAdded(node -> true));
    }

    /** Without rework nothing is done twice, so every value-adding step counts once. */
    List<Term> valueAdded(Predicate<Node> elements) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            SolvedType plain = solutions.withoutRework(type);
            for (Node node : solutions.graph().nodes().subList(0, solutions.graph().delivery())) {
                if (elements.test(node) && node.element() instanceof Step step && step.value() != null
                        && type.criticalPath().isCritical(node.index())) {
                    double seconds = ValueAdded.perPass(step.value(), type.times().processing()[node.index()]);
                    double visits = plain.visitsOfDelivered(node.index());
                    if (seconds > 0 && visits > 0) {
                        add(terms, type, node, Factor.of(Quantity.VISITS_WITHOUT_REWORK, visits),
                                List.of(factors.valueAdding(step, type, seconds)));
                    }
                }
            }
        }
        return terms;
    }
}
