package org.vsm.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Ways.Way;

/** Finds the states that units can reach from the start of a section, and the ways between them. */
final class ChainBuilder {
    private final FlowGraph graph;
    private final Section section;
    private final int goal;
    private final Ways ways;
    private final List<List<Way>> waysFrom;
    private final OnceLines once;
    private final int[][] stateOf;
    private final Numbers nodes = new Numbers();
    private final Numbers used = new Numbers();

    private ChainBuilder(FlowGraph graph, Section section, Reading reading) {
        this.graph = graph;
        this.section = section;
        this.goal = reading.goal();
        this.ways = new Ways(graph, reading);
        this.waysFrom = new ArrayList<>(java.util.Collections.nCopies(section.size(), null));
        collectWays(reading.arrival(section.from()));
        this.once = OnceLines.in(section, waysFrom);
        this.stateOf = new int[section.size()][];
    }

    /** The chain of a section; not for a section without nodes. */
    static Chain chain(FlowGraph graph, Section section, Reading reading) {
        return new ChainBuilder(graph, section, reading).build(reading.arrival(section.from()));
    }

    private void collectWays(int start) {
        Numbers open = new Numbers();
        open.add(start);
        while (open.size() > 0) {
            int index = open.get(open.size() - 1);
            open.removeAt(open.size() - 1);
            if (index != goal && section.contains(index) && waysFrom.get(index - section.from()) == null) {
                List<Way> found = ways.from(graph.node(index));
                waysFrom.set(index - section.from(), found);
                found.forEach(way -> open.add(way.to()));
            }
        }
    }

    private Chain build(int start) {
        Numbers rowStart = new Numbers();
        Numbers targets = new Numbers();
        Numbers lines = new Numbers();
        state(start, 0);
        for (int state = 0; state < nodes.size(); state++) {
            rowStart.add(targets.size());
            int node = nodes.get(state);
            int mask = used.get(state);
            double on = 0;
            for (Way way : waysFrom.get(node - section.from())) {
                int bit = way.line() == null ? 0 : once.bit(way.line());
                if ((mask & bit) != 0) {
                    on += way.share();
                } else if (way.share() > 0) {
                    targets.add(target(node, way.to(), mask | bit), way.share());
                    lines.add(way.line() == null ? -1 : way.line().number());
                }
            }
            if (on > 0) {
                targets.add(target(node, ways.on(graph.node(node)), mask), on);
                lines.add(-1);
            }
        }
        rowStart.add(targets.size());
        return new Chain(section, nodes.numbers(), rowStart.numbers(), targets.numbers(), targets.values(),
                lines.numbers(), stateOf);
    }

    private int target(int from, int to, int mask) {
        if (to == Ways.OUT) {
            return Chain.OUT;
        }
        if (to == goal || !section.contains(to)) {
            return goal == Reading.TO_THE_END || to == goal ? Chain.THROUGH : Chain.OUT;
        }
        // what was used up in a loop matters no more outside of it
        return state(to, once.sameLoop(from, to) ? mask : 0);
    }

    private int state(int node, int mask) {
        int[] states = stateOf[node - section.from()];
        if (states == null) {
            states = new int[once.combinations(node)];
            java.util.Arrays.fill(states, -1);
            stateOf[node - section.from()] = states;
        }
        if (states[mask] < 0) {
            states[mask] = nodes.size();
            nodes.add(node);
            used.add(mask);
        }
        return states[mask];
    }
}
