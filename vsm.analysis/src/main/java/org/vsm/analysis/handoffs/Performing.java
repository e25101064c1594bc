package org.vsm.analysis.handoffs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;

/** Who has the work in hand, and when it passes to others. */
public final class Performing {

    private Performing() {
    }

    /** Names of who performs a step; empty where nobody is named. */
    static Set<String> by(Node node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.element() instanceof Step step && step.performers() != null) {
            step.performers().all().stream().map(Performer::name).forEach(names::add);
        }
        return names;
    }

    /** Whether the work changes hands between two steps: both have performers, and no one in common. */
    static boolean changes(Set<String> from, Set<String> to) {
        return !from.isEmpty() && !to.isEmpty() && java.util.Collections.disjoint(from, to);
    }

    /** Where work changes hands along a row of nodes: hand-off elements, and changes of hands with none between. */
    public static List<Handoffs.Place> placesAlong(List<Node> nodes) {
        List<Handoffs.Place> places = new ArrayList<>();
        Set<String> hands = Set.of();
        for (Node node : nodes) {
            if (node.kind() == Kind.HANDOFF) {
                places.add(new Handoffs.Place(Set.of(), node, 1));
                hands = Set.of();
            } else if (node.kind() == Kind.STEP) {
                Set<String> next = by(node);
                if (changes(hands, next)) {
                    places.add(new Handoffs.Place(hands, node, 1));
                }
                hands = next;
            }
        }
        return places;
    }
}
