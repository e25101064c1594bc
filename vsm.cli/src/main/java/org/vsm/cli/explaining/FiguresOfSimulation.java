package org.vsm.cli.explaining;

import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.simulation.SimulationExplaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;

/** The figures of a simulation of one state: those of {@code vsm simulate}, called with the same options. */
public final class FiguresOfSimulation extends ExplainableFigures {

    /** What the paths of all of them begin with. */
    public static final String SCOPE = "simulation";

    private final State state;
    private final Flow flow;
    private final Function<Object, WrittenAt> writtenAt;

    private FiguresOfSimulation(State state, SimulationResult result, Function<Object, WrittenAt> writtenAt) {
        super(new SimulationExplaining(result, SCOPE).all());
        this.state = state;
        this.flow = result.flow();
        this.writtenAt = writtenAt;
    }

    /**
     * Simulates.
     *
     * @param withCapacity whether units compete for people; else waits are as observed
     * @throws org.vsm.analysis.NoFiguresException where the state cannot be simulated
     */
    public static FiguresOfSimulation of(State state, boolean withCapacity, Settings settings, Execution execution, Function<Object, WrittenAt> writtenAt) {
        Flow flow = FlowReader.read(EffectiveStates.of(state));
        return new FiguresOfSimulation(state, withCapacity ? CapacitySimulation.of(flow, settings, execution)
                : FlowSimulation.of(flow, settings, execution), writtenAt);
    }

    @Override
    ExplainedFigure figure(Explanation explanation) {
        return new ExplainedFigure(StreamFacts.of(StreamNames.streamOf(state)), StateFacts.of(state), flow, explanation, writtenAt);
    }
}
