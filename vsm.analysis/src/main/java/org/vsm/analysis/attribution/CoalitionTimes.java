package org.vsm.analysis.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.SolvedFlow;

/** Lead times of coalitions, each computed once. */
final class CoalitionTimes {

    private final Coalitions coalitions;
    private final List<Player> players;
    private final Cancellation cancellation;
    private final Map<BitSet, Double> leadTimes = new HashMap<>();

    /**
     * The coalitions of some of the players.
     *
     * @param players bits of coalitions are positions in this list
     */
    CoalitionTimes(Coalitions coalitions, List<Player> players, Cancellation cancellation) {
        this.coalitions = coalitions;
        this.players = players;
        this.cancellation = cancellation;
    }

    /** Seconds that a coalition saves against nobody. */
    double saved(BitSet members) {
        return leadTime(new BitSet()) - leadTime(members);
    }

    /** A coalition that cannot be made stands for itself without its last member. */
    private double leadTime(BitSet members) {
        Double known = leadTimes.get(members);
        if (known != null) {
            return known;
        }
        cancellation.check();
        Double leadTime = solve(members);
        if (leadTime == null) {
            leadTime = leadTime(without(members.length() - 1, members));
        } else {
            leadTime = settled(leadTime, members);
        }
        leadTimes.put((BitSet) members.clone(), leadTime);
        return leadTime;
    }

    /**
     * The same sum in another order differs in its last places: who adds nothing to a coalition shall save nothing, not a
     * trillionth of a second.
     */
    private double settled(double leadTime, BitSet members) {
        return members.stream().mapToObj(last -> leadTimes.get(without(last, members)))
                .filter(known -> known != null && Math.abs(known - leadTime) < Attribution.ROUNDING * leadTime).findFirst().orElse(leadTime);
    }

    private static BitSet without(int player, BitSet members) {
        BitSet fewer = (BitSet) members.clone();
        fewer.clear(player);
        return fewer;
    }

    private Double solve(BitSet members) {
        Set<Player> chosen = new LinkedHashSet<>();
        members.stream().forEach(i -> chosen.add(players.get(i)));
        Flow flow = coalitions.flow(chosen);
        try {
            return flow == null ? null : Double.valueOf(SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT).leadTime());
        } catch (NoFiguresException e) {
            if (members.isEmpty()) {
                throw e;
            }
            return null;
        }
    }
}
