package org.vsm.cli.command;

import java.util.List;

import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.ComparisonCsv;
import org.vsm.cli.document.comparison.ComparisonDocument;
import org.vsm.cli.json.ComparisonJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm compare}: states side by side. */
final class Compare extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec files = files();
    private final OptionSpec from = option("--from", "STATE");
    private final OptionSpec to = options("--to", "STATE");
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec format = choice("--format", Format.class);
    private final OptionSpec check = flag("--check");

    Compare(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        ComparisonSelection selection = new ComparisonSelection(this::soundModel, io.labels(), stream.getValue());
        ComparedStream compared = StreamComparison.of(selection.of(files.getValue(), from.getValue(), to.getValue()));
        Wording wording = Wording.in(io.locale());
        switch (format.<Format>getValue()) {
            case text -> new DocumentText(io.out(), io.colourOut()).print(ComparisonDocument.of(compared, wording));
            case markdown -> new DocumentMarkdown(io.out()).print(ComparisonDocument.of(compared, wording));
            case json -> ComparisonJson.print(compared, io.out());
            case csv -> ComparisonCsv.print(compared, io.out());
        }
        return check.<Boolean>getValue() ? checked(compared, wording) : ExitCode.DONE;
    }

    /** Says what is not met and what cannot be judged. */
    private ExitCode checked(ComparedStream compared, Wording wording) {
        io.out().flush();
        GoalWords words = new GoalWords(wording, wording.durations(compared.from().figures().flow().calendar()));
        ExitCode exitCode = ExitCode.DONE;
        long judged = 0;
        for (ComparedState state : compared.to()) {
            for (KeyResultScore score : state.comparison().objectives().stream().flatMap(each -> each.keyResults().stream()).toList()) {
                String title = words.title(score.keyResult());
                if (score.met() == null) {
                    io.err().println(io.labels().text("compare.unjudged", title, io.labels().text("compare.unjudged." + why(score))));
                } else if (!score.met()) {
                    io.err().println(io.labels().text("compare.missed", title));
                    exitCode = ExitCode.FINDINGS;
                }
                judged += score.met() == null ? 0 : 1;
            }
        }
        if (judged == 0) {
            io.err().println(io.labels().text("compare.judged.none"));
        }
        return exitCode;
    }

    private static String why(KeyResultScore score) {
        if (score.keyResult().goal() instanceof Goal.Promise) {
            return "simulate";
        }
        return score.keyResult().metric() == null ? "person" : "unknown";
    }
}
