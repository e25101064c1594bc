package org.vsm.analysis.simulation.capacity;

import java.util.List;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Replications;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.engine.CapacityReplication;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.statistics.Quantiles;

/**
 * Lets units compete for people and stations: which waits arise from demand and capacity. A discrete-event simulation with
 * independent replications after a warm-up.
 */
public final class CapacitySimulation {
    /** Units that show how fast queues grow; more would only wait. */
    private static final long ENOUGH_TO_GROW = 100_000;

    private final CapacityProgram program;
    private final Settings settings;
    private final Stability stability;

    private CapacitySimulation(Flow flow, Settings settings) {
        this.program = CapacityProgram.of(SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT));
        this.stability = new Stability(program);
        this.settings = stability.growsWithoutEnd() ? settings.withUnits(Math.min(settings.units(), ENOUGH_TO_GROW)) : settings;
    }

    /**
     * Simulates a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where the flow has no solution or no demand, or a step could never start
     * @throws java.util.concurrent.CancellationException if cancelled before anything is known
     */
    public static CapacityResult of(Flow flow, Settings settings, Execution execution) {
        CapacitySimulation simulation = new CapacitySimulation(flow, settings);
        return simulation.run(simulation.warmUp(execution), execution);
    }

    /**
     * Simulates a state with a warm-up that is known already.
     *
     * @param warmUp units that come before anything counts
     * @throws org.vsm.analysis.NoFiguresException as above
     * @throws java.util.concurrent.CancellationException as above
     */
    public static CapacityResult of(Flow flow, Settings settings, long warmUp, Execution execution) {
        return new CapacitySimulation(flow, settings).run(warmUp, execution);
    }

    /** How many units of warm-up a state needs. */
    public static long warmUp(Flow flow, Settings settings, Execution execution) {
        return new CapacitySimulation(flow, settings).warmUp(execution);
    }

    private long warmUp(Execution execution) {
        return stability.growsWithoutEnd() ? WarmUp.unitsToFill(program) : WarmUp.units(program, settings, execution);
    }

    private CapacityResult run(long warmUp, Execution execution) {
        Quantiles pooled = new Quantiles();
        List<CapacitySample> samples = Replications.run(settings.replications(), execution, number ->
                new CapacityReplication(program, settings.arrivals(), new Streams(settings.seed(), number))
                        .run(warmUp, settings.units(), pooled, execution.cancellation()));
        return new CapacityFigures(program, samples, pooled).result(settings, warmUp, stability.growth(samples));
    }
}
