package org.vsm.analysis.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Ways.Way;
import org.vsm.analysis.findings.Finding;

/**
 * The {@code once} reworks that have to be remembered: those that a unit could come to again. Each gets a bit within
 * its loop (strongly connected component).
 */
final class OnceLines {
    /** Each one more doubles the states of its loop. */
    static final int MOST_IN_ONE_LOOP = 10;

    private static final OnceLines NONE = new OnceLines(null, null);

    private final Section section;
    private final Components loops;
    private final Map<Integer, Integer> bits = new HashMap<>();
    private final Map<Integer, Integer> countOf = new HashMap<>();

    private OnceLines(Section section, Components loops) {
        this.section = section;
        this.loops = loops;
    }

    /**
     * Those of a section.
     *
     * @param waysFrom per node from the start of the section; null where no unit gets
     * @throws NoFiguresException if there are more than ten in one loop
     */
    static OnceLines in(Section section, List<List<Way>> waysFrom) {
        List<Way> ways = waysFrom.stream().filter(java.util.Objects::nonNull).flatMap(List::stream)
                .filter(way -> way.line() != null && way.line().rework().once()).toList();
        if (ways.isEmpty()) {
            return NONE;
        }
        OnceLines once = new OnceLines(section, loops(section, waysFrom));
        ways.forEach(way -> once.add(way.line()));
        return once;
    }

    private static Components loops(Section section, List<List<Way>> waysFrom) {
        Numbers rowStart = new Numbers();
        Numbers to = new Numbers();
        for (List<Way> ways : waysFrom) {
            rowStart.add(to.size());
            if (ways != null) {
                ways.forEach(way -> to.add(section.contains(way.to()) ? way.to() - section.from() : -1));
            }
        }
        rowStart.add(to.size());
        return new Components(rowStart.numbers(), to.numbers());
    }

    private void add(ReworkLine line) {
        if (!sameLoop(line.step(), line.start())) {
            return;
        }
        int loop = loops.of(line.step() - section.from());
        int before = countOf.merge(loop, 1, Integer::sum) - 1;
        if (before == MOST_IN_ONE_LOOP) {
            throw new NoFiguresException(Finding.error(line.rework().origin(), "too-many-once", MOST_IN_ONE_LOOP));
        }
        bits.put(line.number(), 1 << before);
    }

    /** The bit of a rework; 0 where nothing has to be remembered. */
    int bit(ReworkLine line) {
        return bits.getOrDefault(line.number(), 0);
    }

    /** Whether a unit that goes from one node to another can come back to the first. */
    boolean sameLoop(int node, int other) {
        return loops != null && loops.of(node - section.from()) == loops.of(other - section.from());
    }

    /** How many combinations of used-up reworks there are at a node. */
    int combinations(int node) {
        return loops == null ? 1 : 1 << countOf.getOrDefault(loops.of(node - section.from()), 0);
    }
}
