package org.vsm.analysis.chain;

import java.util.Arrays;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.Elimination.NoEndException;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.findings.Finding;

/** Solves a chain loop by loop, in the order in which units pass them. Exact but for rounding. */
final class Solver {
    private final Chain chain;
    private final int[][] loops;
    private final Components components;
    private final Elimination[] eliminations;
    private final int[] positionInLoop;
    private final double[] stay;

    /**
     * Prepares the solution.
     *
     * @throws NoFiguresException if there is a loop without an end
     */
    Solver(Chain chain, FlowGraph graph) {
        this.chain = chain;
        this.components = new Components(chain.rowStart(), chain.to());
        this.loops = components.members();
        this.eliminations = new Elimination[loops.length];
        this.positionInLoop = new int[chain.states()];
        this.stay = new double[chain.states()];
        for (int i = 0; i < loops.length; i++) {
            try {
                prepare(i);
            } catch (NoEndException e) {
                Element element = graph.node(chain.node()[loops[i][e.state()]]).element();
                Object origin = element == null ? null : element.label().origin();
                String title = element == null ? "" : element.label().title();
                throw new NoFiguresException(Finding.error(origin, "no-way-to-the-end", title));
            }
        }
    }

    private void prepare(int number) {
        int[] loop = loops[number];
        for (int i = 0; i < loop.length; i++) {
            positionInLoop[loop[i]] = i;
        }
        Numbers[] rows = new Numbers[loop.length];
        double[] exit = new double[loop.length];
        for (int i = 0; i < loop.length; i++) {
            rows[i] = new Numbers();
            int state = loop[i];
            for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
                int to = chain.to()[way];
                double share = chain.share()[way];
                if (to < 0 || components.of(to) != number) {
                    exit[i] += share;
                } else if (to != state) {
                    addTo(rows[i], positionInLoop[to], share);
                }
            }
        }
        if (loop.length == 1) {
            stay[loop[0]] = single(exit[0]);
        } else {
            eliminations[number] = new Elimination(rows, exit);
        }
    }

    private static double single(double exit) {
        if (!(exit > 0)) {
            throw new NoEndException(0);
        }
        return exit;
    }

    private static void addTo(Numbers row, int target, double share) {
        for (int k = 0; k < row.size(); k++) {
            if (row.get(k) == target) {
                row.addTo(k, share);
                return;
            }
        }
        row.add(target, share);
    }

    /** Expected passes of each state, of the units that enter each. */
    double[] forward(double[] entering) {
        double[] mass = entering.clone();
        for (int number = loops.length - 1; number >= 0; number--) {
            int[] loop = loops[number];
            if (loop.length == 1) {
                mass[loop[0]] /= stay[loop[0]];
            } else {
                double[] part = part(mass, loop);
                eliminations[number].forward(part);
                putBack(part, mass, loop);
            }
            for (int state : loop) {
                sendOn(state, number, mass);
            }
        }
        return mass;
    }

    private void sendOn(int state, int number, double[] mass) {
        for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
            int to = chain.to()[way];
            if (to >= 0 && components.of(to) != number) {
                mass[to] += mass[state] * chain.share()[way];
            }
        }
    }

    /** Expected gain from each state on, of what is gained at each pass of each. */
    double[] backward(double[] gain) {
        double[] value = gain.clone();
        for (int number = 0; number < loops.length; number++) {
            int[] loop = loops[number];
            for (int state : loop) {
                fetch(state, number, value);
            }
            if (loop.length == 1) {
                value[loop[0]] /= stay[loop[0]];
            } else {
                double[] part = part(value, loop);
                eliminations[number].backward(part);
                putBack(part, value, loop);
            }
        }
        return value;
    }

    private void fetch(int state, int number, double[] value) {
        for (int way = chain.rowStart()[state]; way < chain.rowStart()[state + 1]; way++) {
            int to = chain.to()[way];
            if (to >= 0 && components.of(to) != number) {
                value[state] += value[to] * chain.share()[way];
            }
        }
    }

    private static double[] part(double[] all, int[] loop) {
        double[] part = new double[loop.length];
        Arrays.setAll(part, i -> all[loop[i]]);
        return part;
    }

    private static void putBack(double[] part, double[] all, int[] loop) {
        for (int i = 0; i < loop.length; i++) {
            all[loop[i]] = part[i];
        }
    }
}
