package org.vsm.cli.streams;

import java.util.List;
import java.util.Optional;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.Calibrator;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.SimulatedComparison;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.TargetProof;
import org.vsm.cli.streams.SimulatedStream.Comparison;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;

/** Simulates a state, and what is asked besides. */
public final class StreamSimulation {

    private final AskedSimulation asked;
    private final Flow flow;
    private final Execution execution;

    private StreamSimulation(AskedSimulation asked, Execution execution) {
        this.asked = asked;
        this.flow = asked.flow();
        this.execution = execution;
    }

    /**
     * Simulates.
     *
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be simulated
     * @throws java.util.concurrent.CancellationException if cancelled before anything is known
     */
    public static SimulatedStream of(AskedSimulation asked, Execution execution) {
        return new StreamSimulation(asked, execution).run();
    }

    private SimulatedStream run() {
        Sweep swept = asked.varied() == null ? null
                : Sweep.of(flow, asked.varied().parameter(), asked.varied().values(), asked.settings(), execution);
        Calibration calibration = asked.calibrate() ? Calibrator.of(flow, asked.settings(), execution) : null;
        Comparison comparison = asked.compared() == null ? null : comparison(asked.compared());
        SimulationResult result = comparison != null ? comparison.change().from() : asked.isPlain() ? plain() : null;
        boolean compares = comparison != null && comparison.change().to() != null;
        return new SimulatedStream(StreamFacts.of(StreamNames.streamOf(asked.state())), StateFacts.of(asked.state()), result,
                compares ? comparison : null, swept, calibration, execution.cancellation().isCancelled());
    }

    private SimulationResult plain() {
        return asked.withCapacity() ? CapacitySimulation.of(flow, asked.settings(), execution) : FlowSimulation.of(flow, asked.settings(), execution);
    }

    private Comparison comparison(StatesToCompare compared) {
        State to = compared.to().get(0);
        Flow later = FlowReader.read(EffectiveStates.of(to));
        Optional<StateCoalitions> coalitions = asked.each() ? StateCoalitions.between(compared.from(), to) : Optional.empty();
        double both = 1.0 / (1 + coalitions.map(each -> each.players().size()).orElse(0));
        SimulatedChange change = comparison(execution.span(0, both)).of(flow, later);
        SimulatedComparison ofEach = comparison(execution.span(both, 1));
        var computed = StateComparison.of(FlowAnalysis.of(flow), FlowAnalysis.of(later), ObjectiveReader.read(compared.stream()));
        return new Comparison(StateFacts.of(to), change, coalitions.map(ofEach::ofEach).orElse(List.of()), computed, TargetProof.of(change, computed));
    }

    private SimulatedComparison comparison(Execution part) {
        return new SimulatedComparison(asked.withCapacity(), asked.settings(), part);
    }
}
