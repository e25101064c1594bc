package org.vsm.analysis.chain;

import java.util.Arrays;

/**
 * What follows if one step of a solved chain sends its units elsewhere: a change of one row (Sherman and Morrison), two
 * sweeps over the solution instead of a new one. With x the change of the row, s the step, G the passes between all
 * states: new passes = passes + passes(s) / (1 - (xG)(s)) x (xG).
 */
final class ChangedRow {
    private final FlowGraph graph;
    private final Reading reading;
    private final Chain chain;
    private final Solver solver;
    private final double[] stateVisits;
    private final double[] throughFrom;

    /** For a chain that remembers nothing: one state per node. */
    ChangedRow(FlowGraph graph, Reading reading, Chain chain, Solver solver, double[] stateVisits, double[] throughFrom) {
        this.graph = graph;
        this.reading = reading;
        this.chain = chain;
        this.solver = solver;
        this.stateVisits = stateVisits;
        this.throughFrom = throughFrom;
    }

    Visits ifReworkKept(int step, double kept) {
        int state = chain.stateOf(step);
        if (state < 0) {
            return Visits.of(chain, stateVisits, throughFrom);
        }
        double[] row = new double[chain.states()];
        Reading changed = reading.with(other -> kept * reading.rework().keptAt(other));
        double through = addWays(row, step, changed, 1) + addWays(row, step, reading, -1);
        double[] more = solver.forward(row);
        double factor = 1 / (1 - more[state]);
        double[] newVisits = new double[row.length];
        Arrays.setAll(newVisits, i -> Math.max(0, stateVisits[i] + stateVisits[state] * factor * more[i]));
        for (int i = 0; i < row.length; i++) {
            through += row[i] * throughFrom[i];
        }
        return Visits.of(chain, newVisits, throughFrom(state, factor * through));
    }

    /** Returns what goes through to the end of the section at once. */
    private double addWays(double[] row, int step, Reading read, int sign) {
        double through = 0;
        for (Ways.Way way : new Ways(graph, read).from(graph.node(step))) {
            if (way.to() != Ways.OUT && chain.section().contains(way.to())) {
                row[chain.stateOf(way.to())] += sign * way.share();
            } else if (way.to() != Ways.OUT) {
                through += sign * way.share();
            }
        }
        return through;
    }

    private double[] throughFrom(int state, double gain) {
        if (gain == 0 || Arrays.stream(throughFrom).allMatch(share -> share == 1)) {
            return throughFrom;
        }
        double[] reaching = new double[chain.states()];
        reaching[state] = 1;
        double[] passes = solver.backward(reaching);
        double[] changed = new double[passes.length];
        Arrays.setAll(changed, i -> throughFrom[i] + passes[i] * gain);
        return changed;
    }
}
