package org.vsm.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.Cancellation;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.simulation.Execution;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.command.SimulationOptions.Mode;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.explaining.ExplainableFigures;
import org.vsm.cli.explaining.FiguresOfFile;
import org.vsm.cli.explaining.FiguresOfSimulation;
import org.vsm.cli.findings.FindingText;
import org.vsm.cli.json.ExplanationJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.model.CodeExplanations;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.syntax.Similarity;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm explain}: the sum behind a figure, or what a message means. */
final class Explain extends Verb {

    enum Format { text, json, markdown }

    private final PositionalParamSpec what = arguments("WHAT", "1..2");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec from = option("--from", "STATE");
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec on = option("--on", "DATE");
    private final StudyOptions simulation = new StudyOptions(this);
    private final OptionSpec format = choice("--format", Format.class);

    Explain(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        List<String> arguments = what.getValue();
        if (arguments.size() > 1) {
            figure(arguments.get(0), arguments.get(1));
        } else if (arguments.get(0).endsWith(".vsm")) {
            print(names(arguments.get(0)));
        } else {
            code(arguments.get(0));
        }
        return ExitCode.DONE;
    }

    private void code(String code) {
        CodeExplanations explanations = new CodeExplanations(io.locale());
        String explanation = explanations.of(code).orElseThrow(() -> unknown(code, explanations));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Title(code)));
        explanations.severityOf(code).ifPresent(severity -> blocks.add(Block.paragraph(io.labels().text("explain." + severity.name().toLowerCase(Locale.ROOT)))));
        explanation.lines().map(Block::paragraph).forEach(blocks::add);
        print(new Document(blocks));
    }

    private CommandFailure unknown(String code, CodeExplanations explanations) {
        return new CommandFailure(ExitCode.USAGE, explanations.similarTo(code).map(similar -> io.labels().text("explain.code.similar", code, similar))
                .orElseGet(() -> io.labels().text("explain.code", code, String.join(", ", explanations.codes()))));
    }

    private void figure(String file, String typed) {
        FiguresOfFile figures = figures(file, typed);
        String figure = figures.called(typed).orElse(typed);
        boolean isSimulated = figure.toLowerCase(Locale.ROOT).startsWith(FiguresOfSimulation.SCOPE + ".");
        ExplainableFigures known = isSimulated ? simulated(file, figure, figures)
                : figures.with(figure).orElseThrow(() -> unknown(file, figure, figures.paths()));
        print(known.of(known.find(figure).orElseThrow()).orElseThrow(), known);
    }

    private CommandFailure unknown(String file, String figure, List<String> paths) {
        return new CommandFailure(ExitCode.USAGE, Similarity.closest(figure, paths)
                .map(similar -> io.labels().text("explain.figure.similar", figure, similar))
                .orElseGet(() -> io.labels().text("explain.figure", figure, file)));
    }

    /** Where no mode was asked for, the figure tells it: some are simulated only where units compete for people. */
    private ExplainableFigures simulated(String file, String figure, FiguresOfFile figures) {
        SimulationOptions how = simulation.how();
        AskedSimulation asked = asked(file, figures).withCapacity(how.mode() == Mode.capacity || how.mode() == null && how.arriveEvenly());
        try (ProgressLine progress = new ProgressLine(io)) {
            Execution execution = new Execution(Runtime.getRuntime().availableProcessors(), Cancellation.NEVER, progress);
            FiguresOfSimulation simulated = figures.simulated(asked, execution);
            if (simulated.find(figure).isEmpty() && how.mode() == null && !asked.withCapacity() && asked.hasModes()) {
                simulated = figures.simulated(asked.withCapacity(true), execution);
            }
            if (simulated.find(figure).isEmpty()) {
                throw new MissingFigure(figure, asked, simulated, io).reason(figures).orElse(unknown(file, figure, simulated.paths()));
            }
            return simulated;
        } catch (NoFiguresException e) {
            throw failure(e, figures);
        }
    }

    private CommandFailure failure(NoFiguresException reason, FiguresOfFile figures) {
        return new CommandFailure(ExitCode.FINDINGS, new FindingText(io, figures.calendar()).of(reason.finding()), reason);
    }

    private AskedSimulation asked(String file, FiguresOfFile figures) {
        return simulation.asked(file, stream.getValue(), state.getValue(), figures::model, io.labels());
    }

    private FiguresOfFile figures(String file, String figure) {
        return new FiguresOfFile(file, new FiguresOfFile.Asked(figure, stream.getValue(), state.getValue(), from.getValue(), Days.of(on.getValue(), io)),
                io.labels(), this::soundModel, new Origins(io)::of);
    }

    /** Figures of the whole state by name, all others by the way in which they are named. */
    private Document names(String file) {
        FiguresOfFile figures = figures(file, null);
        return new Document(List.of(new Block.Title(io.labels().text("explain.names", file)),
                new Block.Heading(io.labels().text("explain.names.state")), Block.paragraph(String.join(", ", figures.wholeState())),
                new Block.Heading(io.labels().text("explain.names.parts")), Block.paragraph(String.join(", ", figures.patterns())),
                new Block.Heading(io.labels().text("explain.names.simulation")), Block.paragraph(String.join(", ", simulatedPatterns(file, figures)))));
    }

    private List<String> simulatedPatterns(String file, FiguresOfFile figures) {
        try {
            return figures.patternsOf(asked(file, figures));
        } catch (NoFiguresException e) {
            throw failure(e, figures);
        }
    }

    private void print(ExplainedFigure result, ExplainableFigures known) {
        if (format.getValue() == Format.json) {
            ExplanationJson.print(result, io.out());
        } else {
            Wording wording = Wording.in(io.locale());
            print(ExplanationDocument.of(result, known.titles(wording), wording));
        }
    }

    private void print(Document document) {
        if (format.getValue() == Format.markdown) {
            new DocumentMarkdown(io.out()).print(document);
        } else {
            new DocumentText(io.out(), io.colourOut()).print(document);
        }
    }
}
