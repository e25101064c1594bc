package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.handoffs.Handoffs;
import org.vsm.analysis.leadtime.SolvedType;

/** Where work passes to other hands, and how often. */
final class HandoffTerms {

    private final Solutions solutions;
    private final double value;

    HandoffTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.value = state.passage().handoffs();
    }

    /** Hand-off elements, and changes between steps of different people. */
    Explanation handoffs() {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.solved().types()) {
            for (Handoffs.Place place : Handoffs.places(solutions.graph(), type)) {
                List<Factor> factors = new ArrayList<>();
                if (solutions.hasTypes()) {
                    factors.add(Factor.of(Quantity.TYPE_SHARE_OF_DELIVERED, solutions.shareOfDelivered(type)));
                }
                Label at = place.at().element().label();
                factors.add(Factor.of(Quantity.TIMES, place.times(), at.origin()));
                Subject subject = place.hands().isEmpty() ? new Subject.OfElement(at)
                        : new Subject.OfChangeOfHands(List.copyOf(place.hands()), at);
                terms.add(new Term(subject, solutions.typeOf(type), factors));
            }
        }
        return new Explanation("handoffs", value, Combination.SUM, terms);
    }
}
