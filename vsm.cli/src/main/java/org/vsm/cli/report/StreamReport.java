package org.vsm.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.analysis.StreamDocument;
import org.vsm.cli.document.plan.PlanDocument;
import org.vsm.cli.document.questions.QuestionsDocument;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;

/**
 * The report of one stream: what it is, what changes between its states, each of them, its objectives, the register, what is
 * left open, and what the figures mean.
 */
public final class StreamReport {

    private final Wording wording;
    private final Function<Object, WrittenAt> writtenAt;
    private final StatePictures pictures;
    private final FigureUnfoldings unfoldings;

    /** @param writtenAt from an origin to its place; null where it was not written */
    public StreamReport(Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.wording = wording;
        this.writtenAt = writtenAt;
        this.pictures = new StatePictures(wording.language());
        this.unfoldings = new FigureUnfoldings(wording, writtenAt);
    }

    /**
     * The report.
     *
     * @param model    in which the stream is seen
     * @param selected the states to report, in the order of the text
     * @param on       the day of the report
     * @param compared empty where there is nothing to compare
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public Report of(LoadedModel model, StreamStates selected, Optional<StatesToCompare> compared, LocalDate on) {
        return of(ReportedStream.of(model, selected, on), compared, on);
    }

    /** The same for a stream whose figures are there already. */
    Report of(ReportedStream reported, Optional<StatesToCompare> compared, LocalDate on) {
        AnalysedStream stream = reported.analysed();
        List<Report.Chapter> chapters = new ArrayList<>();
        if (!stream.states().isEmpty()) {
            chapters.add(about(stream));
        }
        compared.ifPresent(each -> chapters.add(new ComparisonChapter(wording, pictures, unfoldings).of(each)));
        chapters.addAll(states(stream, reported.selected(), compared));
        if (!stream.objectives().isEmpty()) {
            chapters.add(new ObjectivesChapter(wording).of(stream));
        }
        plan(reported.planned()).ifPresent(chapters::add);
        if (!stream.states().isEmpty()) {
            chapters.add(questions(reported.questions()));
            chapters.add(new DefinitionsChapter(wording, writtenAt).of(stream.facts(), stream.states().get(0)));
        }
        return new Report(wording.language().getLanguage(), stream.facts().title(), wording.text("report.subtitle", wording.date(on)),
                wording.text("report.contents"), wording.text("report.skip"), chapters);
    }

    private Report.Chapter about(AnalysedStream stream) {
        StreamDocument document = new StreamDocument(stream, wording);
        List<Block> blocks = new ArrayList<>(document.facts());
        blocks.addAll(document.history());
        return new Report.Chapter("about", wording.text("report.about"), List.of(new Part.Prose(blocks)));
    }

    private List<Report.Chapter> states(AnalysedStream stream, StreamStates selected, Optional<StatesToCompare> compared) {
        StateChapters chapters = new StateChapters(wording, pictures, unfoldings);
        Set<State> explained = new HashSet<>();
        compared.ifPresent(states -> {
            explained.add(states.from());
            explained.addAll(states.to());
        });
        List<Report.Chapter> all = new ArrayList<>();
        for (int i = 0; i < selected.states().size(); i++) {
            State state = selected.states().get(i);
            all.add(chapters.of(stream.facts(), state, stream.states().get(i), explained.contains(state), "state-" + (i + 1)));
        }
        return all;
    }

    private Optional<Report.Chapter> plan(PlannedStream planned) {
        if (planned.plan().entries().isEmpty() && planned.plan().problems().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = PlanDocument.of(planned, wording).blocks();
        return Optional.of(new Report.Chapter("plan", wording.text("report.plan"),
                List.of(new Part.Prose(TerminalBars.without(blocks.subList(1, blocks.size()))))));
    }

    private Report.Chapter questions(OpenQuestions questions) {
        return new Report.Chapter("questions", wording.text("report.questions"),
                List.of(new Part.Prose(QuestionsDocument.of(questions, wording, writtenAt).blocks())));
    }
}
