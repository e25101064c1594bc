package org.vsm.analysis.simulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.SimulationResult;

/**
 * Compares states by simulation. All of them meet the same units and, at elements of the same name, the same random numbers,
 * so that what differs is what was changed.
 */
public final class SimulatedComparison {
    private final boolean withCapacity;
    private final Settings settings;
    private final Execution execution;

    /** @param withCapacity whether units compete for people; else waits are as observed */
    public SimulatedComparison(boolean withCapacity, Settings settings, Execution execution) {
        this.withCapacity = withCapacity;
        this.settings = settings;
        this.execution = execution;
    }

    /**
     * An improvement alone, against the state without it.
     *
     * @param change null where the model is invalid with it alone
     */
    public record Alone(Player improvement, SimulatedChange change) {
    }

    /**
     * One state against another.
     *
     * @throws CancellationException if cancelled before anything is known
     */
    public SimulatedChange of(Flow from, Flow to) {
        long warmUp = withCapacity ? Math.max(CapacitySimulation.warmUp(from, settings, execution),
                CapacitySimulation.warmUp(to, settings, execution)) : 0;
        SimulationResult earlier = simulate(from, warmUp, execution.part(0, 2));
        try {
            return SimulatedChange.of(earlier, simulate(to, warmUp, execution.part(1, 2)));
        } catch (CancellationException e) {
            return SimulatedChange.unknown(earlier);
        }
    }

    /** Each improvement alone against the earlier state, in the order of the text; where it is cancelled, those that were done. */
    public List<Alone> ofEach(Coalitions coalitions) {
        List<Player> players = coalitions.players();
        Flow from = coalitions.flow(Set.of());
        List<Alone> all = new ArrayList<>();
        for (Player player : players) {
            Execution part = execution.part(all.size(), players.size());
            Flow to = coalitions.flow(Set.of(player));
            SimulatedChange change = to == null ? null : new SimulatedComparison(withCapacity, settings, part).ifKnown(from, to);
            if (execution.cancellation().isCancelled() && (change == null || change.to() == null)) {
                break;
            }
            all.add(new Alone(player, change));
        }
        return all;
    }

    /** Null where nothing is known. */
    private SimulatedChange ifKnown(Flow from, Flow to) {
        try {
            return of(from, to);
        } catch (CancellationException e) {
            return null;
        }
    }

    private SimulationResult simulate(Flow flow, long warmUp, Execution part) {
        return withCapacity ? CapacitySimulation.of(flow, settings, warmUp, part) : FlowSimulation.of(flow, settings, part);
    }
}
