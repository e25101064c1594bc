package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.quality.CompleteAccurate;

/** Figures about units that go back, leave, or get through at once. */
final class QualityTerms {

    private final Solutions solutions;
    private final PassageFigures passage;

    QualityTerms(Solutions solutions, PassageFigures passage) {
        this.solutions = solutions;
        this.passage = passage;
    }

    /** Visits x share that leaves, for every line before delivery. */
    Explanation leavers() {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            for (Node node : solutions.graph().nodes().subList(0, solutions.graph().delivery())) {
                if (node.element() instanceof Step step && type.visits(node.index()) > 0) {
                    step.leaves().stream().filter(leave -> holds(leave.share(), type))
                            .forEach(leave -> terms.add(leaving(step, leave.share().value(), node, type)));
                }
            }
        }
        return new Explanation(solutions.name("leavers"), passage.leavers(), Combination.SUM, terms);
    }

    private Term leaving(Step step, ShareFact share, Node node, SolvedType type) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
        factors.add(Factor.of(Quantity.VISITS, type.visits(node.index())));
        factors.add(Factor.of(Quantity.SHARE, share));
        return new Term(new Subject.OfElement(step.label()), solutions.typeOf(type), factors);
    }

    /** Passes of delivered units x the share of them that is sent back, for every line before delivery. */
    Explanation returns() {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            double[] returns = type.beforeDelivery().returns();
            for (ReworkLine line : solutions.graph().lines()) {
                double visits = type.visitsOfDelivered(line.step());
                if (returns[line.number()] > 0 && visits > 0) {
                    terms.add(returning(line, visits, returns[line.number()] / visits, type));
                }
            }
        }
        return new Explanation(solutions.name("rework"), passage.rework().returns(), Combination.SUM, terms);
    }

    private Term returning(ReworkLine line, double visits, double share, SolvedType type) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfDelivered(type));
        factors.add(Factor.of(Quantity.VISITS_OF_DELIVERED, visits));
        factors.add(Factor.of(Quantity.SHARE_OF_DELIVERED, share, line.rework().origin()).from(line.rework().share().value().source()));
        return new Term(passage(line), solutions.typeOf(type), factors);
    }

    /** What gets through at once / what is delivered; of several types of work the mean of theirs. */
    Explanation firstTimeThrough() {
        FigureName name = solutions.name("firstTimeThrough");
        if (passage.firstTimeThrough() == null) {
            return new Explanation(name, null, Combination.QUOTIENT, List.of());
        }
        return new MeanOfTypes(solutions).of(name, passage.firstTimeThrough(), type -> new FirstTimeTerms(solutions, type).explanation(name));
    }

    /** %C&amp;A of one element, of several types as the mean over the passes of those that know it. */
    List<Term> completeAccurate(Node node) {
        List<SolvedType> knowing = solutions.types().stream()
                .filter(type -> CompleteAccurate.of(node, type.type().name()) != null && type.visits(node.index()) > 0).toList();
        double passes = knowing.stream().mapToDouble(type -> type.type().share() * type.visits(node.index())).sum();
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : knowing) {
            Step step = (Step) node.element();
            List<Factor> factors = new ArrayList<>();
            if (solutions.hasTypes()) {
                factors.add(Factor.of(Quantity.SHARE_OF_PASSES, type.type().share() * type.visits(node.index()) / passes));
            }
            step.completeAccurate().stream().filter(share -> holds(share, type)).findFirst()
                    .ifPresent(share -> factors.add(Factor.of(Quantity.COMPLETE_ACCURATE, share.value())));
            terms.add(new Term(new Subject.OfElement(step.label()), solutions.typeOf(type), factors));
        }
        return terms;
    }

    /** Way by way where there are few; else by where units are passed on incomplete or inaccurate for the first time. */
    Explanation rolledCompleteAccurate() {
        FigureName name = solutions.name("rolledCompleteAccurate");
        AccurateWays ways = new AccurateWays(solutions);
        if (ways.areAll() || passage.rolledCompleteAccurate() == null) {
            return new Explanation(name, passage.rolledCompleteAccurate(), Combination.SUM, ways.terms());
        }
        return new MeanOfTypes(solutions).of(name, passage.rolledCompleteAccurate(), type -> new InaccurateTerms(solutions, type).explanation(name));
    }

    private Subject passage(ReworkLine line) {
        return solutions.passage(line);
    }

    private static boolean holds(Typed<ShareFact> share, SolvedType type) {
        return share.holdsFor(type.type().name());
    }
}
