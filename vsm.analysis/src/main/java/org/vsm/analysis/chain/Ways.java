package org.vsm.analysis.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Step;

/** Where units of one type go from a node, with their shares. Ways that nobody takes are left out, but for the one on where used-up rework may open it. */
public final class Ways {
    /** The index that stands for leaving the stream. */
    public static final int OUT = -1;

    private final FlowGraph graph;
    private final Reading reading;

    /**
     * A way from a node.
     *
     * @param to    index of a node, the graph's size for the end, or {@link #OUT}
     * @param share of the units that end the node
     * @param line  the rework that sends them; null else
     */
    public record Way(int to, double share, ReworkLine line) {
    }

    public Ways(FlowGraph graph, Reading reading) {
        this.graph = graph;
        this.reading = reading;
    }

    /** The ways from a node; the one on is the last. */
    public List<Way> from(Node node) {
        if (node.element() instanceof Step step) {
            return fromStep(node, step);
        }
        if (node.element() instanceof Choice choice) {
            return fromChoice(node, choice);
        }
        return List.of(new Way(on(node), 1, null));
    }

    private List<Way> fromChoice(Node node, Choice choice) {
        BigDecimal[] shares = Shares.of(choice, reading.type());
        List<Way> ways = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            int to = i < node.ways().length ? node.ways()[i] : node.next();
            add(ways, to, shares[i].doubleValue(), null);
        }
        return ways;
    }

    private List<Way> fromStep(Node node, Step step) {
        if (step.reworks().isEmpty() && step.skips().isEmpty() && step.leaves().isEmpty()) {
            return List.of(new Way(on(node), 1, null));
        }
        List<Way> ways = new ArrayList<>();
        double kept = reading.rework().keptAt(node.index());
        for (int i = 0; i < step.reworks().size(); i++) {
            double share = Shares.of(step.reworks().get(i).share(), reading.type()).doubleValue();
            add(ways, node.ways()[i], share * kept, graph.lines().get(node.firstLine() + i));
        }
        addForward(ways, node, step, kept);
        return ways;
    }

    /** What rework gives up is taken over by the other ways in proportion, or goes on where there is none. */
    private void addForward(List<Way> ways, Node node, Step step, double kept) {
        BigDecimal back = Shares.back(step, reading.type());
        double forward = BigDecimal.ONE.subtract(back).doubleValue();
        double forwardThen = BigDecimal.ONE.subtract(back.multiply(BigDecimal.valueOf(kept))).doubleValue();
        double scale = kept == 1 || forward <= 0 ? 1 : forwardThen / forward;
        for (int i = 0; i < step.skips().size(); i++) {
            double share = Shares.of(step.skips().get(i).share(), reading.type()).doubleValue();
            add(ways, node.ways()[step.reworks().size() + i], share * scale, null);
        }
        add(ways, OUT, Shares.leaving(step, reading.type()).doubleValue() * scale, null);
        double on = forward <= 0 ? Math.max(0, forwardThen) : Shares.on(step, reading.type()).doubleValue() * scale;
        add(ways, node.next(), on, null);
        if (on <= 0 && ways.stream().anyMatch(way -> way.line() != null && way.line().rework().once())) {
            // nobody goes on until a rework is used up
            ways.add(new Way(on(node), 0, null));
        }
    }

    /** Where units get that go on to the next element. */
    int on(Node node) {
        return reading.arrival(node.next());
    }

    private void add(List<Way> ways, int to, double share, ReworkLine line) {
        if (share > 0) {
            ways.add(new Way(to == OUT ? OUT : reading.arrival(to), share, line));
        }
    }
}
