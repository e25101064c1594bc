package org.vsm.analysis.simulation.capacity.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.simulation.capacity.plan.WaitPlan.Handling;
import org.vsm.analysis.simulation.program.Program;

/**
 * Buffers that hold no more than their maximum. Who finds one full stays where he is: in the step before it, which does
 * not start anything in his place, while its people turn to other work; or outside, if he has just come.
 */
public final class LanePlan {
    private static final int NO_LANE = -1;

    private final Program program;
    private final WaitPlan waits;
    private final List<Node> lanes = new ArrayList<>();
    private final int[] laneAt;
    private final int[] places;

    private LanePlan(Program program, Resources resources, WaitPlan waits) {
        this.program = program;
        this.waits = waits;
        this.laneAt = new int[program.size()];
        this.places = new int[program.size()];
        Arrays.fill(laneAt, NO_LANE);
        for (Node node : program.graph().nodes()) {
            if (isLane(node)) {
                laneAt[node.index()] = lanes.size();
                lanes.add(node);
                checkNextStep(node, (Buffer) node.element());
            }
        }
        for (Node node : program.graph().nodes()) {
            boolean beforeLane = !lanes.isEmpty() && resources.isLimited(node.index()) && leadsToLane(node.index());
            places[node.index()] = beforeLane ? resources.sideBySide(node.index()) : Integer.MAX_VALUE;
        }
    }

    static LanePlan of(Program program, Resources resources, WaitPlan waits) {
        return new LanePlan(program, resources, waits);
    }

    private static boolean isLane(Node node) {
        return node.element() instanceof Buffer buffer && buffer.max() != null && !WaitPlan.isSupermarket(node);
    }

    /** A run that needs more units than the lane before it can hold would never start. */
    private void checkNextStep(Node lane, Buffer buffer) {
        int next = program.routes().on(lane.index());
        Step step = next >= 0 && next < program.size() && program.graph().node(next).element() instanceof Step found ? found : null;
        int needed = step == null ? 1 : step.batch();
        if (buffer.max() < needed) {
            throw new NoFiguresException(Finding.error(buffer.label().origin(), "simulation-lane-too-small",
                    buffer.label().title(), buffer.max(), needed));
        }
    }

    /** Whether units of a step can come to a lane without spending time on the way. */
    private boolean leadsToLane(int step) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        pushNext(step, open);
        while (!open.isEmpty()) {
            int index = open.pop();
            if (index < 0 || index >= program.size() || seen.get(index)) {
                continue;
            }
            seen.set(index);
            if (laneAt[index] != NO_LANE) {
                return true;
            }
            Kind kind = program.kinds()[index];
            if (kind == Kind.CHOICE || kind == Kind.DELIVERY || kind.isWaiting() && takesNoTime(index)) {
                pushNext(index, open);
            }
        }
        return false;
    }

    private boolean takesNoTime(int index) {
        for (int row = index; row < program.types() * program.size(); row += program.size()) {
            Handling handling = waits.of(row);
            if (handling == Handling.DRAWN || handling == Handling.GRID) {
                return false;
            }
        }
        return true;
    }

    private void pushNext(int index, Deque<Integer> open) {
        for (int row = index; row < program.types() * program.size(); row += program.size()) {
            program.routes().targets(row).forEach(open::push);
        }
    }

    /** The lanes, in the order of the text. */
    public List<Node> lanes() {
        return lanes;
    }

    /** The number of the lane at a node, below 0 where there is none. */
    public int laneAt(int node) {
        return laneAt[node];
    }

    /** How many runs of a step there can be, unfinished or waiting for a place in a lane. */
    public int places(int node) {
        return places[node];
    }
}
