package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Step;

/** Figures that follow from other figures. */
final class DerivedFigures {

    private final Solutions solutions;
    private final PassageFigures passage;

    DerivedFigures(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.passage = state.passage();
    }

    Explanation flowEfficiency() {
        return quotient("flowEfficiency", passage.flowEfficiency(), figure("processTime", passage.processTime()), leadTime());
    }

    Explanation mainRouteFlowEfficiency() {
        PassageFigures.MainRoute route = passage.mainRoute();
        return quotient("mainRoute.flowEfficiency", route.flowEfficiency(), figure("mainRoute.processTime", route.processTime()),
                figure("mainRoute.leadTime", route.leadTime()));
    }

    /** What the text says: nothing is computed but the units of time. */
    Explanation demandPerDay() {
        Double demand = passage.demandPerDay();
        return new Explanation("demandPerDay", demand, Combination.SUM, demand == null ? List.of()
                : List.of(new Term(new Subject.OfFigure("demandPerDay"), null, List.of(Factor.of(Quantity.DEMAND_PER_DAY, demand)))));
    }

    Explanation valueAddedRatio() {
        Double added = passage.valueAddedTime();
        return added == null ? new Explanation("valueAddedRatio", null, Combination.QUOTIENT, List.of())
                : quotient("valueAddedRatio", passage.valueAddedRatio(), figure("valueAddedTime", added), leadTime());
    }

    Explanation reworkShare() {
        return quotient("rework.share", passage.rework().share(), figure("rework.leadTime", passage.rework().leadTime()), leadTime());
    }

    /** The lead time less that of the same stream in which nothing is sent back. */
    Explanation reworkLeadTime() {
        return new Explanation("rework.leadTime", passage.rework().leadTime(), Combination.DIFFERENCE,
                List.of(leadTime(), figure("leadTimeWithoutRework", solutions.withoutRework().leadTime())));
    }

    Explanation delivered() {
        return new Explanation("delivered", passage.delivered(), Combination.DIFFERENCE,
                List.of(figure("entering", 1), figure("leavers", passage.leavers())));
    }

    Explanation taktTime() {
        Double demand = passage.demandPerDay();
        return demand == null || demand <= 0 ? new Explanation("taktTime", null, Combination.PRODUCT, List.of())
                : new Explanation("taktTime", passage.taktTime(), Combination.PRODUCT, List.of(new Term(new Subject.OfFigure("taktTime"), null,
                        List.of(workingDay(), Factor.of(Quantity.DEMAND_PER_DAY, demand).dividing()))));
    }

    Explanation wip() {
        Double demand = passage.demandPerDay();
        return demand == null ? new Explanation("wip", null, Combination.PRODUCT, List.of())
                : new Explanation("wip", passage.wip(), Combination.PRODUCT, List.of(
                        new Term(new Subject.OfFigure("demandPerDay"), null, List.of(Factor.of(Quantity.DEMAND_PER_DAY, demand))),
                        figure("delivered", passage.delivered()),
                        new Term(new Subject.OfFigure("leadTime"), null, List.of(Factor.of(Quantity.FIGURE, passage.leadTime()),
                                workingDay().dividing()))));
    }

    /** All steps; a step of which a time is unknown counts, too. */
    Explanation steps() {
        List<Term> terms = new ArrayList<>();
        for (Node node : solutions.graph().nodes()) {
            if (node.element() instanceof Step) {
                terms.add(new Term(new Subject.OfElement(node.element().label()), null,
                        List.of(Factor.of(Quantity.TIMES, 1, node.element().label().origin()))));
            }
        }
        return new Explanation("steps", (double) passage.steps().total(), Combination.COUNT, terms);
    }

    private Term leadTime() {
        return figure("leadTime", passage.leadTime());
    }

    private Factor workingDay() {
        return Factor.of(Quantity.WORKING_DAY, solutions.flow().calendar().secondsPerDay());
    }

    static Explanation quotient(String figure, Double value, Term above, Term below) {
        return new Explanation(figure, value, Combination.QUOTIENT, List.of(above, below));
    }

    static Term figure(String name, double value) {
        return new Term(new Subject.OfFigure(name), null, List.of(Factor.of(Quantity.FIGURE, value)));
    }
}
