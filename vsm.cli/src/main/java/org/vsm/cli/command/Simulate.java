package org.vsm.cli.command;

import java.util.concurrent.CancellationException;

import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Execution;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.SimulationCsv;
import org.vsm.cli.document.simulation.SimulationDocument;
import org.vsm.cli.findings.FindingText;
import org.vsm.cli.json.SimulationJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.StreamSimulation;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm simulate}: what if; lead times and queues by simulation. */
final class Simulate extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec file = argument(0, "FILE");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
    private final StudyOptions options = new StudyOptions(this);
    private final OptionSpec format = choice("--format", Format.class);

    Simulate(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        options.checkArrivals(io.labels());
        AskedSimulation asked = options.asked(file.getValue(), stream.getValue(), state.getValue(), this::soundModel, io.labels());
        Flow flow = asked.flow();
        try (Interruption interruption = new Interruption(); ProgressLine progress = new ProgressLine(io)) {
            Execution execution = new Execution(Runtime.getRuntime().availableProcessors(), interruption, progress);
            SimulatedStream result = StreamSimulation.of(asked, execution);
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
