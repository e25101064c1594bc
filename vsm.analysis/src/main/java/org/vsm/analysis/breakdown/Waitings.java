package org.vsm.analysis.breakdown;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.Waiting;
import org.vsm.analysis.figures.Waiting.Kind;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.leadtime.Contributions;

/** The waiting of the lead time by kind, and by whom or what one waits for as far as that is stated. */
public final class Waitings {

    private Waitings() {
    }

    /** With equality written out: what the compiler would supply is linked at its first call, which takes short commands long. */
    private record Key(Kind kind, String waitingFor) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && Objects.equals(waitingFor, key.waitingFor);
        }

        @Override
        public int hashCode() {
            return kind.ordinal() * 31 + (waitingFor == null ? 0 : waitingFor.hashCode());
        }
    }

    /** Longest first; waiting that takes no time is left out. */
    public static List<Waiting> of(FlowGraph graph, Contributions contributions) {
        Map<Key, Double> seconds = new LinkedHashMap<>();
        double all = 0;
        for (Node node : graph.nodes()) {
            double here = contributions.waiting(node.index());
            if (here > 0) {
                seconds.merge(new Key(kind(node), waitingFor(node.element())), here, Double::sum);
                all += here;
            }
        }
        double sum = all;
        return seconds.entrySet().stream()
                .map(entry -> new Waiting(entry.getKey().kind(), entry.getKey().waitingFor(), entry.getValue(), entry.getValue() / sum))
                .sorted(Comparator.comparingDouble(waiting -> -waiting.seconds())).toList();
    }

    /** What kind of waiting a node is. */
    public static Kind kind(Node node) {
        return switch (node.kind()) {
            case BUFFER -> Kind.BUFFER;
            case HANDOFF -> Kind.HANDOFF;
            default -> "delay".equals(node.element().label().kind()) ? Kind.DELAY : Kind.WAIT;
        };
    }

    /** Whom or what one waits for at an element; null if not stated. */
    public static String waitingFor(Element element) {
        if (element instanceof Wait wait) {
            return wait.waitingFor();
        }
        return element instanceof Handoff handoff ? handoff.to() : null;
    }
}
