package org.vsm.analysis.explain.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.quality.CompleteAccurate;
import org.vsm.analysis.routes.OnwardWays;

/** All ways to delivery without rework with their share and the %C&amp;A along them, as long as there are few. */
final class AccurateWays {

    private static final int MOST = 20;

    private final Solutions solutions;
    private final List<Term> terms = new ArrayList<>();
    private boolean all = true;

    AccurateWays(Solutions solutions) {
        this.solutions = solutions;
        for (SolvedType type : solutions.types()) {
            if (all && type.delivered() > 0) {
                follow(type);
            }
        }
        if (!all) {
            terms.clear();
        }
    }

    /** Whether the terms are all ways; else there are none: they would be too many. */
    boolean areAll() {
        return all;
    }

    List<Term> terms() {
        return terms;
    }

    /**
     * A way that is not followed to its end yet.
     *
     * @param at    index of the next node
     * @param share of the units
     * @param inaccurate steps with %C&amp;A passed so far
     */
    private record Open(int at, double share, List<Node> inaccurate) {
    }

    private void follow(SolvedType type) {
        OnwardWays ways = new OnwardWays(solutions.withoutRework(type).beforeDelivery());
        int end = ways.section().to();
        List<Open> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(ways.section().from(), 1, List.of()));
        while (!open.isEmpty() && open.size() + found.size() <= MOST) {
            Open way = open.pop();
            if (way.at() == end) {
                found.add(way);
                continue;
            }
            List<Node> passed = new ArrayList<>(way.inaccurate());
            Node node = solutions.graph().node(way.at());
            if (CompleteAccurate.of(node, type.type().name()) != null) {
                passed.add(node);
            }
            List<OnwardWays.Way> next = ways.from(way.at());
            for (int i = next.size() - 1; i >= 0; i--) {
                open.push(new Open(next.get(i).to(), way.share() * next.get(i).share(), passed));
            }
        }
        all = open.isEmpty();
        if (all) {
            found.forEach(way -> terms.add(term(way, type)));
        }
    }

    private Term term(Open way, SolvedType type) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfDelivered(type));
        factors.add(Factor.of(Quantity.SHARE, way.share()));
        List<Label> labels = new ArrayList<>();
        for (Node node : way.inaccurate()) {
            factors.add(Factor.of(Quantity.COMPLETE_ACCURATE, CompleteAccurate.fact(node, type.type().name())));
            labels.add(node.element().label());
        }
        return new Term(new Subject.OfWay(labels), solutions.typeOf(type), factors);
    }
}
