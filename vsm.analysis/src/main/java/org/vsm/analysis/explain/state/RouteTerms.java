package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.routes.Routes;
import org.vsm.analysis.routes.Routes.Found;
import org.vsm.analysis.routes.Routes.Strand;

/** The ways through choices and skips: how probable each is, and how long it takes. */
final class RouteTerms {

    private final Solutions solutions;
    private final TimeFactors factors;
    private List<Found> routes;

    RouteTerms(Solutions solutions) {
        this.solutions = solutions;
        this.factors = new TimeFactors(solutions, solutions.withoutRework());
    }

    /** The route's share: the product of the shares wherever it branches. */
    Explanation share(int number) {
        Found route = route(number);
        List<Term> terms = route.strands().stream().map(strand -> {
            List<Factor> shares = new ArrayList<>();
            if (solutions.hasTypes()) {
                shares.add(Factor.of(Quantity.TYPE_SHARE_OF_DELIVERED, strand.weight()));
            }
            strand.ways().forEach(share -> shares.add(Factor.of(Quantity.SHARE, share)));
            if (shares.isEmpty()) {
                shares.add(Factor.of(Quantity.SHARE, 1));
            }
            return new Term(way(route), typeOf(strand), shares);
        }).toList();
        return new Explanation(name("routes.share", number), route.share(), Combination.SUM, terms);
    }

    /** The route's lead time: every time on it once. */
    Explanation leadTime(int number) {
        Found route = route(number);
        List<Term> terms = new ArrayList<>();
        for (Strand strand : route.strands()) {
            for (int index : route.nodes()) {
                Node node = solutions.graph().node(index);
                if (node.kind().takesTime()) {
                    add(terms, route, strand, node, factors.wait(node, strand.type(), EstimateEnd.MEAN));
                    add(terms, route, strand, node, factors.process(node, strand.type(), EstimateEnd.MEAN));
                }
            }
        }
        return new Explanation(name("routes.leadTime", number), route.leadTime(), Combination.SUM, terms);
    }

    private void add(List<Term> terms, Found route, Strand strand, Node node, List<Factor> time) {
        if (!time.isEmpty()) {
            List<Factor> all = new ArrayList<>();
            if (route.strands().size() > 1) {
                all.add(Factor.of(Quantity.SHARE_OF_WAYS, strand.share() / route.share()));
            }
            all.addAll(time);
            terms.add(new Term(new Subject.OfElement(node.element().label()), typeOf(strand), all));
        }
    }

    private Subject way(Found route) {
        List<Label> steps = route.nodes().stream().map(solutions.graph()::node).filter(node -> node.element() instanceof Step)
                .map(node -> node.element().label()).toList();
        return new Subject.OfWay(steps);
    }

    private String typeOf(Strand strand) {
        return solutions.hasTypes() ? strand.type().type().title() : null;
    }

    private FigureName name(String kind, int number) {
        return solutions.name(kind, Integer.toString(number));
    }

    private Found route(int number) {
        if (routes == null) {
            routes = Routes.found(solutions.withoutRework(), solutions.types().stream().map(solutions::withoutRework).toList());
        }
        return routes.get(number - 1);
    }
}
