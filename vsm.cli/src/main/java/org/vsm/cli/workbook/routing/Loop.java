package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.ReworkLine;

/**
 * A part of the text that units can come to again: from the first target of overlapping rework lines to their last step,
 * ways back included.
 *
 * @param from  index of the first node
 * @param to    index after the last node
 * @param lines whose steps and targets lie in it
 */
record Loop(int from, int to, List<ReworkLine> lines) {

    /** The loops of a graph for the lines that one type of work uses, in the order of the text. */
    static List<Loop> of(FlowGraph graph, String type) {
        List<ReworkLine> lines = graph.lines().stream().filter(line -> line.rework().share().holdsFor(type))
                .sorted(Comparator.comparingInt(ReworkLine::target)).toList();
        List<Loop> loops = new ArrayList<>();
        for (ReworkLine line : lines) {
            int end = endOf(graph, line);
            Loop last = loops.isEmpty() ? null : loops.get(loops.size() - 1);
            if (last != null && line.target() < last.to()) {
                List<ReworkLine> both = new ArrayList<>(last.lines());
                both.add(line);
                loops.set(loops.size() - 1, new Loop(last.from(), Math.max(last.to(), end), both));
            } else {
                loops.add(new Loop(line.target(), end, List.of(line)));
            }
        }
        return loops;
    }

    /** A way back stands directly after its step; what it holds has a later sequence than what follows it. */
    private static int endOf(FlowGraph graph, ReworkLine line) {
        int end = line.step() + 1;
        if (line.start() > line.step()) {
            int sequence = graph.node(line.start()).where().sequence();
            end = line.start();
            while (end < graph.size() && graph.node(end).where().sequence() >= sequence) {
                end++;
            }
        }
        return end;
    }

    boolean contains(int node) {
        return from <= node && node < to;
    }

    /** The bit of a {@code once} rework of this loop. */
    int bit(ReworkLine line) {
        int bit = 1;
        for (ReworkLine each : lines) {
            if (each.equals(line)) {
                return bit;
            }
            bit <<= each.rework().once() ? 1 : 0;
        }
        return 0;
    }
}
