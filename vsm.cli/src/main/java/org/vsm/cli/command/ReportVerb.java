package org.vsm.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.Origins;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.report.FolderReport;
import org.vsm.cli.report.Report;
import org.vsm.cli.report.ReportHtml;
import org.vsm.cli.report.StreamReport;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.scoping.StreamNames;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm report}: one self-contained page about a stream, or pages about all streams of a folder. */
final class ReportVerb extends Verb {

    private final PositionalParamSpec file = argument(0, "FILE");
    private final OptionSpec output = output(true);
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec from = option("--from", "STATE");
    private final OptionSpec to = options("--to", "STATE");
    private final OptionSpec on = option("--on", "DATE");

    ReportVerb(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        LocalDate day = Days.of(on.getValue(), io);
        Path source = io.resolve(file.getValue());
        return Files.isDirectory(source) ? folder(source, day) : stream(day);
    }

    private ExitCode stream(LocalDate day) {
        LoadedModel model = soundModel(file.getValue());
        StreamStates selected = new StreamSelection(io.labels()).one(model, stream.getValue());
        write(output.getValue(), new StreamReport(wording(), Origins.seenFrom(model.path().getParent())::of).of(model, selected, compared(model, selected), day));
        return ExitCode.DONE;
    }

    /** Empty where there is only one state, and nobody asks for another one. */
    private Optional<StatesToCompare> compared(LoadedModel model, StreamStates selected) {
        List<String> targets = to.getValue();
        if (from.getValue() == null && targets.isEmpty() && StreamNames.statesOf(selected.stream(), model.document()).size() < 2) {
            return Optional.empty();
        }
        ComparisonSelection selection = new ComparisonSelection(name -> model, io.labels(), selected.stream().getName());
        return Optional.of(selection.of(List.of(file.<String>getValue()), from.getValue(), targets));
    }

    private ExitCode folder(Path source, LocalDate day) {
        Path target = io.resolve(output.getValue());
        if (!Files.isDirectory(target)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("output.missing", io.display(target)));
        }
        List<String> models = named(file.<String>getValue()).toList();
        FolderReport pages = new FolderReport(io, wording(), this::soundModel, day);
        pages.of(source, models).forEach((name, page) -> write(target.resolve(name).toString(), page));
        pages.failures().forEach(each -> io.err().println(io.labels().text("portfolio.broken", each.reason())));
        return pages.exitCode();
    }

    private void write(String target, Report report) {
        byte[] page = ReportHtml.of(report).getBytes(StandardCharsets.UTF_8);
        new OutputFile(io).write(target, out -> out.write(page));
    }

    private Wording wording() {
        return Wording.in(io.locale());
    }
}
