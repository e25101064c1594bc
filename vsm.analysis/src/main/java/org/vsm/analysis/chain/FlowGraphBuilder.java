package org.vsm.analysis.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Node.Where;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;

/** Lays the elements of a flow in a row. Works off a stack of tasks, as blocks may be nested deeper than calls may. */
final class FlowGraphBuilder {
    private final Flow flow;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ParallelBlock> blocks = new ArrayList<>();
    private final Map<String, Place> steps = new HashMap<>();
    private final Map<String, Place> starts = new HashMap<>();
    private int blockCount;
    private int sequenceCount;
    private int delivery = -1;

    FlowGraphBuilder(Flow flow) {
        this.flow = flow;
    }

    /** A position in the row that may be referred to before it is known. */
    private static final class Place {
        private int index = -1;
        private Place same;

        void isHere(int position) {
            index = position;
        }

        void isSameAs(Place other) {
            same = other;
        }

        /** The position; long rows of empty blocks are followed once only. */
        int index() {
            Place last = this;
            while (last.same != null) {
                last = last.same;
            }
            Place place = this;
            while (place.same != null) {
                Place then = place.same;
                place.same = last;
                place = then;
            }
            return last.index;
        }
    }

    /** A node whose neighbours may not have a position yet. */
    private record Draft(Kind kind, Element element, Place next, List<Place> ways, Where where) {
        Node node(int index, int firstLine) {
            int[] to = ways.stream().mapToInt(Place::index).toArray();
            return new Node(index, kind, element, next.index(), to, firstLine, where);
        }

        int lines() {
            return element instanceof Step step ? step.reworks().size() : 0;
        }
    }

    FlowGraph build() {
        Place end = new Place();
        sequence(flow.elements(), new Place(), end, new Where(sequenceCount++, null, null, false));
        while (!tasks.isEmpty()) {
            tasks.pop().run();
        }
        end.isHere(drafts.size());
        List<Node> nodes = new ArrayList<>(drafts.size());
        int lines = 0;
        for (Draft draft : drafts) {
            nodes.add(draft.node(nodes.size(), lines));
            lines += draft.lines();
        }
        blocks.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new FlowGraph(flow, nodes, blocks, lines(nodes),
                delivery < 0 ? nodes.size() : delivery, indices());
    }

    private void sequence(List<Element> elements, Place start, Place after, Where where) {
        Place then = after;
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            Place here = i == 0 ? start : new Place();
            Place next = then;
            tasks.push(() -> element(element, here, next, where));
            then = here;
        }
        if (elements.isEmpty()) {
            start.isSameAs(after);
        }
    }

    private void element(Element element, Place here, Place next, Where where) {
        starts.put(element.label().name(), here);
        if (element instanceof Stage stage) {
            sequence(stage.elements(), here, next, where.inStage(stage));
            return;
        }
        here.isHere(drafts.size());
        if (element instanceof Step step) {
            step(step, next, where);
        } else if (element instanceof Choice choice) {
            choice(choice, next, where);
        } else if (element instanceof Parallel parallel) {
            parallel(parallel, next, where);
        } else {
            plain(element, next, where);
        }
    }

    private void plain(Element element, Place next, Where where) {
        Kind kind = Kind.WAIT;
        if (element instanceof Buffer) {
            kind = Kind.BUFFER;
        } else if (element instanceof Handoff) {
            kind = Kind.HANDOFF;
        } else if (element instanceof Delivery) {
            kind = Kind.DELIVERY;
            delivery = drafts.size();
        }
        drafts.add(new Draft(kind, element, next, List.of(), where));
    }

    private void step(Step step, Place next, Where where) {
        step(step.label().name()).isHere(drafts.size());
        List<Place> ways = new ArrayList<>();
        List<Runnable> wayBacks = new ArrayList<>();
        for (Step.Rework rework : step.reworks()) {
            Place start = new Place();
            ways.add(start);
            Where onWayBack = where.onWayBack(sequenceCount++);
            wayBacks.add(() -> sequence(rework.wayBack(), start, step(rework.target()), onWayBack));
        }
        step.skips().forEach(skip -> ways.add(step(skip.target())));
        drafts.add(new Draft(Kind.STEP, step, next, ways, where));
        pushInOrder(wayBacks);
    }

    private void choice(Choice choice, Place next, Where where) {
        List<Place> ways = new ArrayList<>();
        List<Runnable> options = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            Place start = new Place();
            ways.add(start);
            Where inOption = where.inSequence(sequenceCount++);
            options.add(() -> sequence(option.elements(), start, next, inOption));
        }
        drafts.add(new Draft(Kind.CHOICE, choice, next, ways, where));
        pushInOrder(options);
    }

    private void parallel(Parallel parallel, Place next, Where where) {
        int number = blockCount++;
        int fork = drafts.size();
        Place first = new Place();
        Place join = new Place();
        drafts.add(new Draft(Kind.FORK, parallel, first, List.of(), where));
        int[] starts = new int[parallel.branches().size()];
        List<Runnable> parts = new ArrayList<>();
        Place start = first;
        for (int i = 0; i < starts.length; i++) {
            int position = i;
            Place from = start;
            Place after = i + 1 < starts.length ? new Place() : join;
            Where inBranch = where.inBranch(new Branch(number, i), sequenceCount++);
            parts.add(() -> {
                starts[position] = drafts.size();
                sequence(parallel.branches().get(position), from, after, inBranch);
            });
            start = after;
        }
        parts.add(() -> {
            join.isHere(drafts.size());
            blocks.add(new ParallelBlock(number, fork, drafts.size(), starts, where.branch()));
            drafts.add(new Draft(Kind.JOIN, null, next, List.of(), where));
        });
        pushInOrder(parts);
    }

    private void pushInOrder(List<Runnable> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            tasks.push(parts.get(i));
        }
    }

    private Place step(String name) {
        return steps.computeIfAbsent(name, unknown -> new Place());
    }

    private Map<String, Integer> indices() {
        Map<String, Integer> indices = new HashMap<>();
        starts.forEach((name, place) -> indices.put(name, place.index()));
        return indices;
    }

    private List<ReworkLine> lines(List<Node> nodes) {
        List<ReworkLine> lines = new ArrayList<>();
        for (Node node : nodes) {
            if (node.element() instanceof Step step) {
                for (int i = 0; i < step.reworks().size(); i++) {
                    Step.Rework rework = step.reworks().get(i);
                    lines.add(new ReworkLine(lines.size(), rework, node.index(), node.ways()[i], step(rework.target()).index()));
                }
            }
        }
        return lines;
    }
}
