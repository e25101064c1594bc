package org.vsm.cli.streams;

import java.util.List;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.FlowResult;

/** How lead times spread around their means, with the waits as observed: simulated for workbooks and reports. */
public final class LeadTimeSpread {

    private static final int REPLICATIONS = 20;
    /** Quantiles within one part in a hundred, in about a second for ten states. */
    private static final long MOST_UNITS = 2_000;
    private static final long LEAST_UNITS = 250;
    /** Passes through elements in one replication: a long stream is simulated with fewer units, in the same time. */
    private static final long PASSES = 100_000;

    private final Settings settings;

    /** @param states of one stream: the same number of units is simulated for each */
    public LeadTimeSpread(List<AnalysedState> states) {
        int elements = states.stream().mapToInt(state -> state.figures().elements().size()).max().orElse(1);
        long units = Math.max(LEAST_UNITS, Math.min(MOST_UNITS, PASSES / Math.max(1, elements)));
        this.settings = Settings.USUAL.withUnits(units).withReplications(REPLICATIONS);
    }

    /** Whether anything varies in a state. */
    public static boolean isThere(AnalysedState state) {
        PassageFigures passage = state.figures().passage();
        return passage.leadTimeRange().low() < passage.leadTimeRange().high() || passage.routes().size() > 1 || passage.rework().returns() > 0;
    }

    /** How many units are simulated for each state. */
    public long units() {
        return settings.units() * settings.replications();
    }

    /** Simulates a state; always with the same random numbers. */
    public FlowResult of(AnalysedState state) {
        return FlowSimulation.of(state.figures().flow(), settings, Execution.QUIET);
    }
}
