package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Box;

/** Arrows between boxes, and what they keep out of. */
record Task(List<Box> boxes, List<Connection> connections) {

    /** @throws IllegalArgumentException if an end names no box */
    Task {
        for (Connection each : connections) {
            requireBox(each.from(), boxes);
            requireBox(each.to(), boxes);
        }
    }

    private static void requireBox(End end, List<Box> boxes) {
        if (end.box() < 0 || end.box() >= boxes.size()) {
            throw new IllegalArgumentException("no box " + end.box());
        }
    }

    /** The same arrows with less in their way: boxes where no arrow ends are taken together, see {@link Blocks}. */
    Task inBlocks() {
        List<Integer> ends = List.copyOf(new TreeSet<>(connections.stream()
                .flatMap(each -> Stream.of(each.from().box(), each.to().box())).toList()));
        List<Box> fewer = new ArrayList<>();
        List<Box> others = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            (ends.contains(i) ? fewer : others).add(boxes.get(i));
        }
        fewer.addAll(Blocks.of(List.copyOf(fewer), others));
        return new Task(fewer, connections.stream()
                .map(each -> new Connection(moved(each.from(), ends), moved(each.to(), ends))).toList());
    }

    private static End moved(End end, List<Integer> ends) {
        return new End(ends.indexOf(end.box()), end.side(), end.share());
    }
}
