package org.vsm.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph.Section;

/**
 * A section cut where all units pass that get through, and where no way leads across: what is changed in one stretch
 * leaves the passes in the others alone. Parallel blocks are never cut.
 */
public final class Stretches {
    private final List<Section> all = new ArrayList<>();
    private final int[] numberOf;
    private final int from;

    /** The stretches of a section, as read. */
    public Stretches(FlowGraph graph, Section section, Reading reading) {
        this.from = section.from();
        this.numberOf = new int[section.size()];
        int[] ways = waysAcross(graph, section, reading);
        int start = section.from();
        int across = 0;
        for (int index = section.from(); index < section.to(); index++) {
            across += ways[index - section.from()];
            if (index > start && across == 0) {
                all.add(new Section(start, index));
                start = index;
            }
            numberOf[index - section.from()] = all.size();
        }
        if (start < section.to()) {
            all.add(new Section(start, section.to()));
        }
    }

    /** Per index, how many more ways (less those that end) lead across the border before it. */
    private static int[] waysAcross(FlowGraph graph, Section section, Reading reading) {
        int[] change = new int[section.size() + 1];
        Ways ways = new Ways(graph, reading);
        for (int index = section.from(); index < section.to(); index++) {
            for (Ways.Way way : ways.from(graph.node(index))) {
                if (way.to() != Ways.OUT) {
                    cover(change, section, index, Math.min(way.to(), section.to()));
                }
            }
        }
        for (ParallelBlock block : graph.blocks()) {
            if (section.contains(block.fork())) {
                cover(change, section, block.fork(), block.join() + 1);
            }
        }
        return change;
    }

    private static void cover(int[] change, Section section, int way, int to) {
        boolean onward = to > way;
        int first = (onward ? way : to) + 1;
        int last = onward ? to - 1 : way;
        if (first <= last) {
            change[first - section.from()]++;
            change[last + 1 - section.from()]--;
        }
    }

    /** The stretches in the order in which units pass them. */
    public List<Section> all() {
        return all;
    }

    /** The stretch in which a node lies. */
    public Section of(int node) {
        return all.get(numberOf[node - from]);
    }
}
