package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.handoffs.Handoffs;
import org.vsm.analysis.leadtime.SolvedType;

/** Where work passes to other hands, and how often. */
final class HandoffTerms {

    private final Solutions solutions;
    private final double value;

    HandoffTerms(Solutions solutions, PassageFigures passage) {
        this.solutions = solutions;
        this.value = passage.handoffs();
    }

    /** Hand-off elements, and changes between steps of different people. */
    Explanation handoffs() {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            for (Handoffs.Place place : Handoffs.places(solutions.graph(), type)) {
                terms.add(term(place, solutions.typeOf(type), solutions.shareOfDelivered(type)));
            }
        }
        return new Explanation(solutions.name("handoffs"), value, Combination.SUM, terms);
    }

    static Term term(Handoffs.Place place, String type, List<Factor> share) {
        List<Factor> factors = new ArrayList<>(share);
        Label at = place.at().element().label();
        factors.add(Factor.of(Quantity.TIMES, place.times(), at.origin()));
        return new Term(place.hands().isEmpty() ? new Subject.OfElement(at)
                : new Subject.OfChangeOfHands(List.copyOf(place.hands()), at), type, factors);
    }
}
