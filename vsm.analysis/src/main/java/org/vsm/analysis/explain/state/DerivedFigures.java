package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.TypedTimes;

/** Figures that follow from other figures, and what is counted. */
final class DerivedFigures {

    private final Solutions solutions;
    private final PassageFigures passage;

    DerivedFigures(Solutions solutions, PassageFigures passage) {
        this.solutions = solutions;
        this.passage = passage;
    }

    Explanation flowEfficiency() {
        return quotient("flowEfficiency", passage.flowEfficiency(), solutions.figure("processTime", passage.processTime()), leadTime());
    }

    Explanation valueAddedRatio() {
        Double added = passage.valueAddedTime();
        return added == null ? unknown("valueAddedRatio", Combination.QUOTIENT)
                : quotient("valueAddedRatio", passage.valueAddedRatio(), solutions.figure("valueAddedTime", added), leadTime());
    }

    Explanation reworkShare() {
        return quotient("rework.share", passage.rework().share(), solutions.figure("rework.leadTime", passage.rework().leadTime()), leadTime());
    }

    /** The lead time less that of the same stream in which nothing is sent back. */
    Explanation reworkLeadTime() {
        return new Explanation(solutions.name("rework.leadTime"), passage.rework().leadTime(), Combination.DIFFERENCE,
                List.of(leadTime(), solutions.figure("leadTimeWithoutRework", solutions.leadTimeWithoutRework())));
    }

    Explanation delivered() {
        return new Explanation(solutions.name("delivered"), passage.delivered(), Combination.DIFFERENCE,
                List.of(solutions.figure("entering", 1), solutions.figure("leavers", passage.leavers())));
    }

    Explanation taktTime() {
        Double demand = passage.demandPerDay();
        return demand == null || demand <= 0 ? unknown("taktTime", Combination.PRODUCT)
                : new Explanation(solutions.name("taktTime"), passage.taktTime(), Combination.PRODUCT, List.of(
                        new Term(new Subject.OfFigure(solutions.name("demandPerDay")), null, List.of(solutions.workingDay(), demand(demand).dividing()))));
    }

    Explanation wip() {
        Double demand = passage.demandPerDay();
        return demand == null ? unknown("wip", Combination.PRODUCT)
                : new Explanation(solutions.name("wip"), passage.wip(), Combination.PRODUCT, List.of(
                        new Term(new Subject.OfFigure(solutions.name("demandPerDay")), null, List.of(demand(demand))),
                        solutions.figure("delivered", passage.delivered()),
                        new Term(new Subject.OfFigure(solutions.name("leadTime")), null,
                                List.of(Factor.of(Quantity.FIGURE, passage.leadTime()), solutions.workingDay().dividing()))));
    }

    /** The demand of one type is computed; that of all may stand in the text. */
    private Factor demand(double perDay) {
        return solutions.only() == null ? solutions.demand() : Factor.of(Quantity.DEMAND_PER_DAY, perDay);
    }

    /** All steps; a step of which a time is unknown counts, too. */
    Explanation steps() {
        return count("steps", passage.steps().total(), node -> true);
    }

    /** Steps of which process time and wait are known. */
    Explanation knownSteps() {
        return count("steps.known", passage.steps().known(), node -> solutions.types().stream().map(type -> type.type().name())
                .allMatch(type -> TypedTimes.process(node.element(), type).time().isKnown() && TypedTimes.wait(node.element(), type).time().isKnown()));
    }

    private Explanation count(String kind, int value, Predicate<Node> counted) {
        List<Term> terms = new ArrayList<>();
        for (Node node : solutions.graph().nodes()) {
            boolean passed = solutions.only() == null || solutions.only().visits(node.index()) > 0;
            if (node.element() instanceof Step && passed && counted.test(node)) {
                terms.add(new Term(new Subject.OfElement(node.element().label()), null,
                        List.of(Factor.of(Quantity.TIMES, 1, node.element().label().origin()))));
            }
        }
        return new Explanation(solutions.name(kind), (double) value, Combination.COUNT, terms);
    }

    private Term leadTime() {
        return solutions.figure("leadTime", passage.leadTime());
    }

    private Explanation quotient(String kind, Double value, Term above, Term below) {
        return new Explanation(solutions.name(kind), value, Combination.QUOTIENT, List.of(above, below));
    }

    private Explanation unknown(String kind, Combination combination) {
        return new Explanation(solutions.name(kind), null, combination, List.of());
    }
}
