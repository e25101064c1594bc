package org.vsm.analysis.handoffs;

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

    /** Hand-offs along a row of nodes: hand-off elements, and changes of hands with none between. */
    public static int handoffsAlong(List<Node> nodes) {
        int count = 0;
        Set<String> hands = Set.of();
        for (Node node : nodes) {
            if (node.kind() == Kind.HANDOFF) {
                count++;
                hands = Set.of();
            } else if (node.kind() == Kind.STEP) {
                Set<String> next = by(node);
                count += changes(hands, next) ? 1 : 0;
                hands = next;
            }
        }
        return count;
    }
}
