package org.vsm.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Metric;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.Calibrator;
import org.vsm.analysis.simulation.study.SampleSize;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.SimulatedComparison;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.SimulationCsv;
import org.vsm.cli.document.simulation.SimulationDocument;
import org.vsm.cli.findings.FindingText;
import org.vsm.cli.json.SimulationJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.SimulatedStream.Comparison;
import org.vsm.cli.streams.SimulatedStream.Proof;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm simulate}: what if; lead times and queues by simulation. */
final class Simulate extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec file = argument(0, "FILE");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
    private final SimulationOptions options = new SimulationOptions(this);
    private final OptionSpec compare = option("--compare", "STATE");
    private final OptionSpec each = flag("--each");
    private final OptionSpec sweep = option("--sweep", "WHAT");
    private final OptionSpec calibrate = flag("--calibrate");
    private final OptionSpec format = choice("--format", Format.class);

    Simulate(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Settings settings = settings();
        Optional<SweepArgument> varied = Optional.ofNullable(sweep.<String>getValue()).map(text -> SweepArgument.of(text, io.labels()));
        StatesToCompare compared = compare.getValue() == null ? null
                : new ComparisonSelection(this::soundModel, io.labels(), stream.getValue())
                        .of(List.of(file.<String>getValue()), state.getValue(), List.of(compare.<String>getValue()));
        State simulated = compared != null ? compared.from()
                : new StreamSelection(io.labels()).oneState(soundModel(file.getValue()), stream.getValue(), state.getValue());
        Flow flow = FlowReader.read(EffectiveStates.of(simulated));
        varied.ifPresent(argument -> argument.check(flow, io.labels()));
        try (Interruption interruption = new Interruption(); ProgressLine progress = new ProgressLine(io)) {
            Execution execution = new Execution(Runtime.getRuntime().availableProcessors(), interruption, progress);
            SimulatedStream result = simulate(simulated, compared, settings, varied.orElse(null), execution);
            progress.close();
            print(result, flow);
            io.out().flush();
        } catch (NoFiguresException e) {
            throw new CommandFailure(ExitCode.FINDINGS, new FindingText(io, flow.calendar()).of(e.finding()), e);
        } catch (CancellationException e) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("simulate.cancelled"), e);
        }
        return ExitCode.DONE;
    }

    private Settings settings() {
        Settings settings = options.settings(io.labels());
        boolean study = sweep.getValue() != null || calibrate.<Boolean>getValue();
        if (study && options.mode() == SimulationOptions.Mode.flow) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("simulate.study"));
        }
        if (options.arriveEvenly() && !study && !withCapacity()) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("simulate.evenly"));
        }
        if (each.<Boolean>getValue() && compare.getValue() == null) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("simulate.each"));
        }
        return settings;
    }

    /** @param compared null unless asked for */
    private SimulatedStream simulate(State simulated, StatesToCompare compared, Settings settings, SweepArgument varied, Execution execution) {
        Flow flow = FlowReader.read(EffectiveStates.of(simulated));
        StreamFacts facts = StreamFacts.of(StreamNames.streamOf(simulated));
        StateFacts stateFacts = StateFacts.of(simulated);
        Sweep swept = varied == null ? null : Sweep.of(flow, varied.parameter(), varied.values(), settings, execution);
        Calibration calibration = calibrate.<Boolean>getValue() ? Calibrator.of(flow, settings, execution) : null;
        Comparison comparison = compared == null ? null : comparison(compared, flow, settings, execution);
        SimulationResult result = comparison != null ? comparison.change().from() : swept != null || calibration != null ? null
                : withCapacity() ? CapacitySimulation.of(flow, settings, execution) : FlowSimulation.of(flow, settings, execution);
        boolean compares = comparison != null && comparison.change().to() != null;
        return new SimulatedStream(facts, stateFacts, result, compares ? comparison : null, swept, calibration, execution.cancellation().isCancelled());
    }

    private boolean withCapacity() {
        return options.mode() == SimulationOptions.Mode.capacity;
    }

    private Comparison comparison(StatesToCompare compared, Flow flow, Settings settings, Execution execution) {
        State to = compared.to().get(0);
        Flow later = FlowReader.read(EffectiveStates.of(to));
        Optional<StateCoalitions> coalitions = each.<Boolean>getValue() ? StateCoalitions.between(compared.from(), to) : Optional.empty();
        double both = 1.0 / (1 + coalitions.map(each -> each.players().size()).orElse(0));
        SimulatedChange change = new SimulatedComparison(withCapacity(), settings, execution.span(0, both)).of(flow, later);
        SimulatedComparison ofEach = new SimulatedComparison(withCapacity(), settings, execution.span(both, 1));
        return new Comparison(StateFacts.of(to), change, coalitions.map(ofEach::ofEach).orElse(List.of()),
                proofs(compared.stream(), flow, later, change));
    }

    /** For every key result about the mean lead time of all units. */
    private static List<Proof> proofs(ValueStream owner, Flow flow, Flow later, SimulatedChange change) {
        if (change.mean() == null) {
            return List.of();
        }
        List<Proof> proofs = new ArrayList<>();
        StateComparison.of(FlowAnalysis.of(flow), FlowAnalysis.of(later), ObjectiveReader.read(owner)).objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(score -> score.keyResult().metric() == Metric.LEAD_TIME && score.keyResult().scope().isWhole()
                        && score.baseline() != null && score.target() != null)
                .forEach(score -> proof(score, change).ifPresent(proofs::add));
        return proofs;
    }

    private static Optional<Proof> proof(KeyResultScore score, SimulatedChange change) {
        double difference = score.target() - score.baseline();
        Long needed = SampleSize.perGroup(change.from().leadTime().standardDeviation().value(),
                change.to().leadTime().standardDeviation().value(), difference);
        return needed == null ? Optional.empty() : Optional.of(new Proof(score.keyResult(), difference, needed));
    }

    private void print(SimulatedStream result, Flow flow) {
        Wording wording = Wording.in(io.locale());
        switch (format.<Format>getValue()) {
            case text -> new DocumentText(io.out(), io.colourOut()).print(SimulationDocument.of(result, flow, wording));
            case markdown -> new DocumentMarkdown(io.out()).print(SimulationDocument.of(result, flow, wording));
            case json -> SimulationJson.print(result, io.out());
            case csv -> SimulationCsv.print(result, io.out());
        }
    }
}
