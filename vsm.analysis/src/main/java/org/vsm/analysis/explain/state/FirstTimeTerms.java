package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * First time through of one type of work: of the units that enter, those that are neither sent back nor leave get through at
 * once; that share / the share that is delivered in the end. Wherever units are lost, those count that were never sent back
 * before. Branches of parallel work stand in a row for this: a unit that one of them sends back does not get through at once.
 */
final class FirstTimeTerms {

    private final Solutions solutions;
    private final SolvedType type;
    private final Passes passes;

    FirstTimeTerms(Solutions solutions, SolvedType type) {
        this.solutions = solutions;
        this.type = type;
        this.passes = type.beforeDelivery();
    }

    Explanation explanation(FigureName name) {
        Explanation atOnce = atOnce();
        return new Explanation(name, passes.throughAtOnce() / type.delivered(), Combination.QUOTIENT,
                List.of(Term.of(atOnce.name(), atOnce.value()), Term.of(name("delivered"), type.delivered())), List.of(atOnce), List.of());
    }

    /** A figure of this type of work. */
    private FigureName name(String kind) {
        FigureName all = solutions.name(kind);
        return solutions.hasTypes() ? all.ofType(type.type().name()) : all;
    }

    private Explanation atOnce() {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(FigureName.of("entering"), 1));
        passes.lossesAtOnce((node, line, units, share) -> terms.add(loss(solutions.graph().node(node), line, units, share)));
        return new Explanation(name("deliveredAtOnce"), passes.throughAtOnce(), Combination.DIFFERENCE, terms);
    }

    private Term loss(Node node, int number, double units, double share) {
        Factor arriving = Factor.of(Quantity.UNITS_AT_ONCE, units);
        if (number < 0) {
            return new Term(new Subject.OfLeaving(node.element().label()), null, List.of(arriving, Factor.of(Quantity.SHARE, share, leaving(node))));
        }
        ReworkLine line = solutions.graph().lines().get(number);
        return new Term(solutions.passage(line), null, List.of(arriving,
                Factor.of(Quantity.SHARE, share, line.rework().origin()).from(line.rework().share().value().source())));
    }

    /** Where the share of this type that leaves stands. */
    private Object leaving(Node node) {
        return node.element() instanceof Step step ? step.leaves().stream().filter(leave -> leave.share().holdsFor(type.type().name()))
                .findFirst().map(Step.Leave::origin).orElse(null) : null;
    }
}
