package org.vsm.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.vsm.analysis.explain.ComparisonExplaining;
import org.vsm.analysis.explain.Explaining;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.json.ExplanationJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.model.CodeExplanations;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;
import org.vsm.dsl.syntax.Similarity;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm explain}: the sum behind a figure, or what a message means. */
final class Explain extends Verb {

    enum Format { text, json, markdown }

    private final PositionalParamSpec what = arguments("WHAT", "1..2");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
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
            throw new CommandFailure(ExitCode.USAGE, listed(arguments.get(0)));
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

    private void figure(String file, String figure) {
        if (figure.startsWith("improvements.") || figure.startsWith("objectives.")) {
            figureOfComparison(file, figure);
        } else {
            figureOfState(file, figure);
        }
    }

    /** The later state is the one that was named, else the first future one. */
    private void figureOfComparison(String file, String figure) {
        ComparisonSelection selection = new ComparisonSelection(this::soundModel, io.labels(), stream.getValue());
        ComparedStream compared = StreamComparison.of(selection.of(List.of(file), null, state.getValue() == null ? List.of() : List.of(state.<String>getValue())));
        ComparedState later = compared.to().get(0);
        ComparisonExplaining explaining = new ComparisonExplaining(later.comparison(), later.attribution());
        Explanation explanation = explaining.of(figure).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                io.labels().text("explain.comparison", figure, String.join(", ", explaining.figures()))));
        print(new ExplainedFigure(compared.facts(), later.state().facts(), later.state().figures().flow(), explanation, new Origins(io)::of));
    }

    private void figureOfState(String file, String figure) {
        State explained = state(file);
        Flow flow = FlowReader.read(EffectiveStates.of(explained));
        Explaining explaining = new Explaining(flow);
        String name = explaining.find(figure).orElseThrow(() -> unknown(figure, explaining));
        ExplainedFigure result = new ExplainedFigure(StreamFacts.of(StreamNames.streamOf(explained)), StateFacts.of(explained), flow,
                explaining.of(name).orElseThrow(), new Origins(io)::of);
        print(result);
    }

    private CommandFailure unknown(String figure, Explaining explaining) {
        return new CommandFailure(ExitCode.USAGE, Similarity.closest(figure, explaining.allFigures())
                .map(similar -> io.labels().text("explain.figure.similar", figure, similar))
                .orElseGet(() -> io.labels().text("explain.figure", figure, names(explaining))));
    }

    private void print(ExplainedFigure result) {
        if (format.getValue() == Format.json) {
            ExplanationJson.print(result, io.out());
        } else {
            print(ExplanationDocument.of(result, Wording.in(io.locale())));
        }
    }

    private State state(String file) {
        return new StreamSelection(io.labels()).oneState(soundModel(file), stream.getValue(), state.getValue());
    }

    /** What can be explained in a file. */
    private String listed(String file) {
        return io.labels().text("explain.what", names(new Explaining(FlowReader.read(EffectiveStates.of(state(file))))));
    }

    /** Figures of the whole state by name, all others by the way in which they are named. */
    private String names(Explaining explaining) {
        List<String> patterns = explaining.patterns().stream().filter(pattern -> !pattern.startsWith("types.TYPE.")).collect(Collectors.toList());
        if (patterns.size() < explaining.patterns().size()) {
            patterns.add("types.TYPE.leadTime");
        }
        patterns.addAll(ComparisonExplaining.PATTERNS);
        return io.labels().text("explain.names", String.join(", ", explaining.figures()), String.join(", ", patterns));
    }

    private void print(Document document) {
        if (format.getValue() == Format.markdown) {
            new DocumentMarkdown(io.out()).print(document);
        } else {
            new DocumentText(io.out(), io.colourOut()).print(document);
        }
    }
}
