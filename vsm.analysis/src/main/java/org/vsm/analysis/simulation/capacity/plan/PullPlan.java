package org.vsm.analysis.simulation.capacity.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.simulation.program.Program;

/**
 * Supermarkets that pull: those with a count on the main line, before delivery. Customers take from the last one; taking
 * a unit releases the next one upstream, from the supermarket before or from the start of the stream. One that some units
 * skip cannot pull: it is passed like any buffer.
 */
public final class PullPlan {
    private static final int NO_MARKET = -1;

    private final List<Node> markets = new ArrayList<>();
    private final int[] marketAt;

    private PullPlan(Program program) {
        this.marketAt = new int[program.size()];
        Arrays.fill(marketAt, NO_MARKET);
        for (Node node : program.graph().nodes()) {
            if (isMarket(node) && isOnMainLine(node, program) && !isSkipped(node.index(), program)) {
                marketAt[node.index()] = markets.size();
                markets.add(node);
            }
        }
    }

    static PullPlan of(Program program) {
        return new PullPlan(program);
    }

    private static boolean isMarket(Node node) {
        return WaitPlan.isSupermarket(node) && ((Buffer) node.element()).count() != null && ((Buffer) node.element()).count() > 0;
    }

    private static boolean isOnMainLine(Node node, Program program) {
        return node.where().sequence() == 0 && node.index() < program.graph().delivery();
    }

    private static boolean isSkipped(int market, Program program) {
        for (int row = 0; row < program.types() * program.size(); row++) {
            int from = row % program.size();
            if (from < market && program.graph().node(from).where().branch() == null
                    && program.routes().targets(row).anyMatch(to -> to > market && to <= program.size())) {
                return true;
            }
        }
        return false;
    }

    /** The supermarkets, in the order in which units pass them. */
    public List<Node> markets() {
        return markets;
    }

    /** The number of the supermarket at a node, below 0 where there is none that pulls. */
    public int marketAt(int node) {
        return marketAt[node];
    }
}
