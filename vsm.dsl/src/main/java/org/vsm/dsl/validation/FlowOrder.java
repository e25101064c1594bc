package org.vsm.dsl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Parallel;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.Step;

/** The order of a flow's elements, as in the text, and the block that each stands in. Stages do not count as blocks. */
public final class FlowOrder {

    /** What kind of block something stands in. */
    public enum Kind { STATE, BRANCH, OPTION, WAY_BACK }

    /**
     * A block. Two blocks are the same only where they are one object.
     *
     * @param owner  the parallel block, the option or the rework line; null for the state
     * @param around the block that holds it; null for the state
     * @param depth  0 for the state
     */
    public record Region(Kind kind, EObject owner, Region around, int depth) {

        private Region inside(Kind other, EObject newOwner) {
            return new Region(other, newOwner, this, depth + 1);
        }
    }

    private record Frame(Iterator<FlowElement> rest, Region region) {
    }

    private final Map<EObject, Integer> positions = new HashMap<>();
    private final Map<EObject, Region> regions = new HashMap<>();
    private final List<FlowElement> elements = new ArrayList<>();

    FlowOrder(List<FlowElement> flow) {
        Deque<Frame> open = new ArrayDeque<>();
        open.push(new Frame(flow.iterator(), new Region(Kind.STATE, null, null, 0)));
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (frame.rest().hasNext()) {
                FlowElement element = frame.rest().next();
                note(element, frame.region());
                List<Frame> inside = inside(element, frame.region());
                for (int i = inside.size() - 1; i >= 0; i--) {
                    open.push(inside.get(i));
                }
            } else {
                open.pop();
            }
        }
    }

    private void note(FlowElement element, Region region) {
        positions.put(element, elements.size());
        regions.put(element, region);
        elements.add(element);
    }

    private static List<Frame> inside(FlowElement element, Region region) {
        List<Frame> frames = new ArrayList<>();
        if (element instanceof Stage stage) {
            add(frames, stage.getBlock(), region);
        } else if (element instanceof Parallel parallel) {
            parallel.getBranches().forEach(each -> add(frames, each, region.inside(Kind.BRANCH, parallel)));
        } else if (element instanceof Choice choice) {
            choice.getOptions().forEach(each -> add(frames, each.getBlock(), region.inside(Kind.OPTION, each)));
        } else if (element instanceof Step step) {
            for (Item item : step.getItems()) {
                if (item instanceof Rework rework) {
                    add(frames, rework.getWayBack(), region.inside(Kind.WAY_BACK, rework));
                }
            }
        }
        return frames;
    }

    private static void add(List<Frame> frames, Block block, Region region) {
        if (block != null) {
            frames.add(new Frame(block.getElements().iterator(), region));
        }
    }

    /** All elements in the order of the text; those inside a block come after the element that holds it. */
    public List<FlowElement> elements() {
        return elements;
    }

    /** Whether an element is part of the flow; null and names that mean nothing are not. */
    public boolean contains(FlowElement element) {
        return positions.containsKey(element);
    }

    /** Place in the order of the text, from 0. */
    public int positionOf(FlowElement element) {
        return positions.get(element);
    }

    /** The block that an element stands in. */
    public Region regionOf(FlowElement element) {
        return regions.get(element);
    }

    /** The innermost block around both. */
    public static Region common(Region one, Region other) {
        Region a = one;
        Region b = other;
        while (a != b) {
            if (a.depth() >= b.depth()) {
                a = a.around();
            } else {
                b = b.around();
            }
        }
        return a;
    }
}
