package org.vsm.analysis.simulation.capacity.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.program.Routes;
import org.vsm.analysis.time.TimeEstimate;

/**
 * Which of the observed waits are drawn. A wait before a step that competes for people or stations is the queue there: it
 * arises, and is not drawn. What no capacity removes stays: delays, and the time that goods lie in a supermarket by
 * intention. How long goods lie in a supermarket that pulls follows from who takes them.
 */
public final class WaitPlan {
    private final Program program;
    private final Resources resources;
    private final PullPlan pull;
    private final Handling[] handling;

    /** What is done with a wait. */
    public enum Handling {
        /** There is none. */
        NOTHING,
        /** A time is drawn. */
        DRAWN,
        /** Everybody who waits is released on a fixed grid. */
        GRID,
        /** The queue at the next step is this wait. */
        ARISES,
        /** Only the way that the unit takes tells whether the next step has a queue: it waits where there is none. */
        DEPENDS
    }

    private WaitPlan(Program program, Resources resources, PullPlan pull) {
        this.program = program;
        this.resources = resources;
        this.pull = pull;
        this.handling = new Handling[program.types() * program.size()];
        Arrays.setAll(handling, row -> handling(program.graph().node(row % program.size()), program.waits()[row], row / program.size()));
    }

    static WaitPlan of(Program program, Resources resources, PullPlan pull) {
        return new WaitPlan(program, resources, pull);
    }

    private Handling handling(Node node, TimeEstimate wait, int type) {
        if (wait.mean() == 0 || pull.marketAt(node.index()) >= 0) {
            return Handling.NOTHING;
        }
        Handling drawn = wait instanceof TimeEstimate.Periodic ? Handling.GRID : Handling.DRAWN;
        if (node.kind() == Kind.STEP) {
            return resources.isLimited(node.index()) ? Handling.ARISES : drawn;
        }
        if (isIntended(node)) {
            return drawn;
        }
        return beforeQueue(node, drawn, type);
    }

    private static boolean isIntended(Node node) {
        return node.element() instanceof Wait && node.element().label().kind().equals("delay") || isSupermarket(node);
    }

    static boolean isSupermarket(Node node) {
        return node.element() instanceof Buffer && node.element().label().kind().equals("supermarket");
    }

    /** Looks at all steps that can be next. */
    private Handling beforeQueue(Node from, Handling drawn, int type) {
        boolean queues = false;
        boolean none = false;
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(program.routes().on(from.index()));
        while (!open.isEmpty()) {
            int index = open.pop();
            if (index < 0 || index >= program.size()) {
                none = true;
            } else if (!seen.get(index)) {
                seen.set(index);
                Node node = program.graph().node(index);
                if (node.kind() == Kind.STEP) {
                    queues |= resources.isLimited(index);
                    none |= !resources.isLimited(index);
                } else if (node.kind() == Kind.DELIVERY || isEndOfBranch(from, node)) {
                    none = true;
                } else {
                    pushNext(node, open, type);
                }
            }
        }
        return queues && none ? Handling.DEPENDS : queues ? Handling.ARISES : drawn;
    }

    /** Waiting at the end of a branch is no queue for what comes after all branches. */
    private boolean isEndOfBranch(Node from, Node node) {
        return node.kind() == Kind.JOIN && from.where().branch() != null
                && from.where().branch().block() == program.routes().block(node.index());
    }

    private void pushNext(Node node, Deque<Integer> open, int type) {
        Routes routes = program.routes();
        if (node.kind() == Kind.FORK) {
            ParallelBlock block = program.graph().blocks().get(routes.block(node.index()));
            for (int branch = 0; branch < block.branches(); branch++) {
                open.push(routes.start(block, branch));
            }
        } else {
            routes.targets(type * program.size() + node.index()).forEach(open::push);
        }
    }

    /** What is done with the wait of a row. */
    public Handling of(int row) {
        return handling[row];
    }
}
