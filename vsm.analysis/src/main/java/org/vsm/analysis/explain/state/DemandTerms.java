package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.Demand;

/** What enters in a day, as it is written and in days of the calendar. */
final class DemandTerms {

    private final Solutions solutions;
    private final PassageFigures passage;

    DemandTerms(Solutions solutions, PassageFigures passage) {
        this.solutions = solutions;
        this.passage = passage;
    }

    /** The state's own demand, else that of every customer; of one type its share of it. */
    Explanation perDay() {
        Demand demand = solutions.flow().demand();
        List<Term> terms = demand == null ? List.of() : demand.sources().isEmpty() ? List.of(unwritten(demand))
                : demand.sources().stream().map(this::term).toList();
        return new Explanation(solutions.name("demandPerDay"), passage.demandPerDay(), Combination.SUM, terms);
    }

    private Term term(Demand.Source source) {
        List<Factor> factors = new ArrayList<>(shareOfType());
        factors.add(Factor.of(Quantity.DEMANDED, source.amount(), source.origin()));
        factors.add(Factor.of(Quantity.PERIOD, source.period()).dividing());
        factors.add(solutions.workingDay());
        Subject subject = source.customer() == null ? new Subject.OfFigure(FigureName.of("demandPerDay")) : new Subject.OfElement(source.customer());
        return new Term(subject, null, factors);
    }

    private Term unwritten(Demand demand) {
        List<Factor> factors = new ArrayList<>(shareOfType());
        factors.add(Factor.of(Quantity.DEMAND_PER_DAY, demand.perDay()));
        return new Term(new Subject.OfFigure(FigureName.of("demandPerDay")), null, factors);
    }

    private List<Factor> shareOfType() {
        return solutions.only() == null ? List.of()
                : List.of(Factor.of(Quantity.TYPE_SHARE, solutions.only().type().share(), solutions.only().type().origin()));
    }
}
