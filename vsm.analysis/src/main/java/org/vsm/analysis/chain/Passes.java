package org.vsm.analysis.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.vsm.analysis.chain.FlowGraph.Section;

/**
 * How often units of one type pass the nodes of a section, and how many get through. Indices are those of the graph;
 * outside of the section nothing is passed.
 */
public final class Passes {
    private final FlowGraph graph;
    private final Section section;
    private final Reading reading;
    private final Chain chain;
    private final Solver solver;
    private final double[] stateVisits;
    private final double[] throughFrom;
    private final Visits visits;

    private Passes(FlowGraph graph, Section section, Reading reading) {
        this.graph = graph;
        this.section = section;
        this.reading = reading;
        int start = reading.arrival(section.from());
        if (!section.contains(start) || start == reading.goal()) {
            this.chain = null;
            this.solver = null;
            this.stateVisits = new double[0];
            this.throughFrom = new double[0];
            this.visits = Visits.none(section);
            return;
        }
        this.chain = ChainBuilder.chain(graph, section, reading);
        this.solver = new Solver(chain, graph);
        double[] entering = new double[chain.states()];
        entering[0] = 1;
        this.stateVisits = solver.forward(entering);
        this.throughFrom = throughFrom();
        this.visits = Visits.of(chain, stateVisits, throughFrom);
    }

    /**
     * Solves a section.
     *
     * @throws org.vsm.analysis.NoFiguresException where it has no solution
     */
    public static Passes of(FlowGraph graph, Section section, Reading reading) {
        return new Passes(graph, section, reading);
    }

    /** Exactly 1 where nobody can leave any more. */
    private double[] throughFrom() {
        double[] shares = new double[chain.states()];
        double[] leaving = chain.sharesTo(Chain.OUT);
        if (Arrays.stream(leaving).allMatch(share -> share == 0)) {
            Arrays.fill(shares, 1);
            return shares;
        }
        double[] through = solver.backward(chain.sharesTo(Chain.THROUGH));
        double[] out = solver.backward(leaving);
        Arrays.setAll(shares, state -> through[state] / (through[state] + out[state]));
        return shares;
    }

    /** The part of the graph. */
    public Section section() {
        return section;
    }

    /** How the graph was read. */
    public Reading reading() {
        return reading;
    }

    /** Share of the units that get through to the end of the section. */
    public double through() {
        return visits.through();
    }

    /** Expected passes of all nodes. */
    public Visits visits() {
        return visits;
    }

    /** Expected passes of a node per unit that enters the section. */
    public double visits(int node) {
        return section.contains(node) ? visits.ofEntering()[node - section.from()] : 0;
    }

    /** Expected passes of a node per unit that gets through; 0 where none gets through. */
    public double visitsOfThrough(int node) {
        return section.contains(node) ? visits.ofThrough()[node - section.from()] : 0;
    }

    /**
     * The passes if a step kept less of its rework and all else stayed as it is.
     *
     * @param kept 0 to 1
     */
    public Visits ifReworkKept(int step, double kept) {
        Reading changed = reading.with(other -> other == step ? kept : reading.rework().keptAt(other));
        return new Passes(graph, section, changed).visits();
    }

    /** The same, faster, but for rounding: where nothing is left of a number, something tiny may be. */
    public Visits aboutIfReworkKept(int step, double kept) {
        return chain == null || chain.remembers() ? ifReworkKept(step, kept)
                : new ChangedRow(graph, reading, chain, solver, stateVisits, throughFrom).ifReworkKept(step, kept);
    }

    /** Expected times that a unit that gets through takes each rework, by the rework's number. */
    public double[] returns() {
        double[] returns = new double[graph.lines().size()];
        forEachFlow((from, to, line, units) -> {
            if (line >= 0) {
                returns[line] += units;
            }
        });
        return returns;
    }

    /** Share of the units that get through without ever being sent back. */
    public double throughAtOnce() {
        if (chain == null) {
            return 1;
        }
        double[] through = new double[1];
        followAtOnce((node, to, line, units, share) -> through[0] += to == Chain.THROUGH && line < 0 ? units * share : 0);
        return through[0];
    }

    /** Where units are lost that were never sent back before. */
    @FunctionalInterface
    public interface LossReceiver {
        /**
         * A loss.
         *
         * @param node  that they come from
         * @param line  number of the rework that sends them back; -1: they leave
         * @param units that get to the node without being sent back before, per unit that enters the section
         * @param share of them that is lost here
         */
        void loss(int node, int line, double units, double share);
    }

    /** Tells where units are sent back for the first time, or leave before: all others get through at once. */
    public void lossesAtOnce(LossReceiver receiver) {
        if (chain != null) {
            followAtOnce((node, to, line, units, share) -> {
                if (units * share > 0 && (line >= 0 || to == Chain.OUT)) {
                    receiver.loss(node, line, units, share);
                }
            });
        }
    }

    /** A way from a node, and the units that get there at once. */
    @FunctionalInterface
    private interface WayAtOnce {
        void way(int node, int to, int line, double units, double share);
    }

    private void followAtOnce(WayAtOnce receiver) {
        double[] units = new double[states()];
        units[0] = 1;
        for (int state : statesInTextOrder()) {
            for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
                int to = chain.to()[way];
                receiver.way(nodeOf(state), to, chain.line()[way], units[state], chain.share()[way]);
                if (to >= 0 && chain.line()[way] < 0) {
                    units[to] += units[state] * chain.share()[way];
                }
            }
        }
    }

    /** All states; without rework nobody comes from a later to an earlier one. */
    public int[] statesInTextOrder() {
        return IntStream.range(0, states()).boxed().sorted(Comparator.comparingInt(this::nodeOf)).mapToInt(i -> i).toArray();
    }

    /** Receives flows between states, numbered as they were found; nodes are those of {@link #nodeOf}. */
    @FunctionalInterface
    public interface FlowReceiver {
        /**
         * A flow.
         *
         * @param to    state; negative for the end of the section
         * @param line  number of the rework; -1 else
         * @param units expected times per unit that gets through
         */
        void flow(int from, int to, int line, double units);
    }

    /** Tells all flows between states of units that get through. */
    public void forEachFlow(FlowReceiver receiver) {
        for (int state = 0; state < states(); state++) {
            flowsFrom(state, receiver);
        }
    }

    /** Tells the flows from one state of units that get through. */
    public void flowsFrom(int state, FlowReceiver receiver) {
        for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
            int to = chain.to()[way];
            if (to != Chain.OUT && through() > 0) {
                double then = to == Chain.THROUGH ? 1 : throughFrom[to];
                double units = stateVisits[state] * chain.share()[way] * then / through();
                if (units > 0) {
                    receiver.flow(state, to, chain.line()[way], units);
                }
            }
        }
    }

    /** Tells all flows between states per unit that enters the section, of those that leave the stream later on too. */
    public void forEachArrival(FlowReceiver receiver) {
        for (int state = 0; state < states(); state++) {
            for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
                double units = stateVisits[state] * chain.share()[way];
                if (chain.to()[way] >= 0 && units > 0) {
                    receiver.flow(state, chain.to()[way], chain.line()[way], units);
                }
            }
        }
    }

    /** Expected passes of a state per unit that gets through. */
    public double unitsAt(int state) {
        return through() > 0 ? stateVisits[state] * throughFrom[state] / through() : 0;
    }

    /** How many states there are: nodes together with what was used up. */
    public int states() {
        return chain == null ? 0 : chain.states();
    }

    /** The node of a state. */
    public int nodeOf(int state) {
        return chain.node()[state];
    }
}
