package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PassageFigures.MainRoute;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.analysis.handoffs.Performing;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;

/** The most probable way: everything on it counts once. */
final class MainRouteTerms {

    private final Solutions solutions;
    private final MainRoute route;
    private final TimeFactors factors;

    MainRouteTerms(Solutions solutions, MainRoute route) {
        this.solutions = solutions;
        this.route = route;
        this.factors = new TimeFactors(solutions, solutions.solved());
    }

    Explanation leadTime() {
        return times("mainRoute.leadTime", route.leadTime(), EnumSet.allOf(Part.class));
    }

    Explanation processTime() {
        return times("mainRoute.processTime", route.processTime(), Set.of(Part.PROCESS));
    }

    Explanation waitTime() {
        return times("mainRoute.waitTime", route.waitTime(), Set.of(Part.WAIT));
    }

    Explanation flowEfficiency() {
        return new Explanation(solutions.name("mainRoute.flowEfficiency"), route.flowEfficiency(), Combination.QUOTIENT, List.of(
                solutions.figure("mainRoute.processTime", route.processTime()), solutions.figure("mainRoute.leadTime", route.leadTime())));
    }

    /** Hand-off elements on it, and steps of other people than the step before. */
    Explanation handoffs() {
        List<Node> nodes = route.rungs().stream().map(this::node).toList();
        List<Term> terms = Performing.placesAlong(nodes).stream().map(place -> HandoffTerms.term(place, null, List.of())).toList();
        return new Explanation(solutions.name("mainRoute.handoffs"), route.handoffs(), Combination.SUM, terms);
    }

    private Explanation times(String kind, double value, Set<Part> parts) {
        SolvedType type = solutions.mostFrequent();
        List<Term> terms = new ArrayList<>();
        for (Rung rung : route.rungs()) {
            Node node = node(rung);
            for (Part part : parts) {
                List<Factor> time = part == Part.WAIT ? factors.wait(node, type, EstimateEnd.MEAN) : factors.process(node, type, EstimateEnd.MEAN);
                if (!time.isEmpty() && type.times().lead(node.index()) > 0) {
                    terms.add(new Term(new Subject.OfElement(rung.label()), solutions.typeOf(type), time));
                }
            }
        }
        return new Explanation(solutions.name(kind), value, Combination.SUM, terms);
    }

    private Node node(Rung rung) {
        return solutions.graph().node(solutions.graph().starts().get(rung.label().name()));
    }
}
