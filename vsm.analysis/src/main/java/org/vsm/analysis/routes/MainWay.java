package org.vsm.analysis.routes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.chain.Shares;
import org.vsm.analysis.figures.PassageFigures.MainRoute;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.handoffs.Performing;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * The way that the ladder shows: at every step and choice the largest share as written, the first on a tie, rework and
 * leaving left out; of parallel blocks the critical branch; up to delivery.
 */
public final class MainWay {
    private final FlowGraph graph;
    private final SolvedType type;
    private final List<Node> nodes = new ArrayList<>();

    /** The main way of one type of work. */
    public MainWay(FlowGraph graph, SolvedType type) {
        this.graph = graph;
        this.type = type;
        int index = 0;
        while (index < graph.delivery()) {
            Node node = graph.node(index);
            if (type.criticalPath().isCritical(index)) {
                nodes.add(node);
                index = next(node);
            } else {
                // branches stand in a row: one that is not critical is passed over at its first node
                ParallelBlock block = graph.blocks().get(node.where().branch().block());
                index = block.end(node.where().branch().position());
            }
        }
    }

    private int next(Node node) {
        if (node.element() instanceof Choice choice) {
            int best = largest(Shares.of(choice, type.type().name()));
            return best < node.ways().length ? node.ways()[best] : node.next();
        }
        if (node.element() instanceof Step step && !step.skips().isEmpty()) {
            BigDecimal[] shares = new BigDecimal[step.skips().size() + 1];
            shares[0] = Shares.on(step, type.type().name());
            for (int i = 1; i < shares.length; i++) {
                shares[i] = Shares.of(step.skips().get(i - 1).share(), type.type().name());
            }
            int best = largest(shares);
            return best == 0 ? node.next() : node.ways()[step.reworks().size() + best - 1];
        }
        return node.next();
    }

    private static int largest(BigDecimal[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            if (shares[i].compareTo(shares[best]) > 0) {
                best = i;
            }
        }
        return best;
    }

    /** What is passed, in order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Its figures. */
    public MainRoute figures() {
        List<Rung> rungs = nodes.stream().filter(node -> node.kind().takesTime()).map(this::rung).toList();
        double process = rungs.stream().mapToDouble(Rung::processTime).sum();
        double wait = rungs.stream().mapToDouble(Rung::waitTime).sum();
        double lead = process + wait;
        return new MainRoute(lead, process, wait, lead > 0 ? process / lead : 0, Performing.placesAlong(nodes).size(), rungs);
    }

    private Rung rung(Node node) {
        return new Rung(node.element().label(), type.times().waiting()[node.index()], type.times().processing()[node.index()]);
    }
}
