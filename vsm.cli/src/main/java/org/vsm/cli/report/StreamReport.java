package org.vsm.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.plan.PlanDocument;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.StreamPlanning;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;

/** The report of one stream: its states, what changes between them, the register, and what the figures mean. */
public final class StreamReport {

    private final Wording wording;
    private final StatePictures pictures;
    private final StateChapters states;
    private final Function<Object, WrittenAt> writtenAt;

    /** @param writtenAt from an origin to its place; null where it was not written */
    public StreamReport(Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.wording = wording;
        this.pictures = new StatePictures(wording.language());
        this.writtenAt = writtenAt;
        this.states = new StateChapters(wording, pictures, writtenAt);
    }

    /**
     * The report.
     *
     * @param model    in which the stream is seen
     * @param selected the states to report, in the order of the text
     * @param compared empty where there is nothing to compare
     * @param on       the day of the report
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public Report of(LoadedModel model, StreamStates selected, Optional<StatesToCompare> compared, LocalDate on) {
        StreamFacts facts = StreamFacts.of(selected.stream());
        List<Report.Chapter> chapters = new ArrayList<>();
        compared.ifPresent(each -> chapters.add(new ComparisonChapter(wording, pictures).of(each)));
        int number = 1;
        for (State state : selected.states()) {
            chapters.add(states.of(facts, state, "state-" + number++));
        }
        plan(StreamPlanning.of(model, selected, on)).ifPresent(chapters::add);
        selected.states().stream().findFirst().ifPresent(state -> chapters.add(new DefinitionsChapter(wording, writtenAt).of(facts, state)));
        return new Report(wording.language().getLanguage(), facts.title(), subtitle(facts, on), wording.text("report.contents"), chapters);
    }

    private String subtitle(StreamFacts facts, LocalDate on) {
        String owner = facts.owner() == null ? wording.text("head.noowner") : wording.text("report.owner", facts.owner());
        return wording.text("report.subtitle", owner, wording.date(on));
    }

    private Optional<Report.Chapter> plan(PlannedStream planned) {
        if (planned.plan().entries().isEmpty() && planned.plan().problems().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = PlanDocument.of(planned, wording).blocks();
        return Optional.of(new Report.Chapter("plan", wording.text("report.plan"),
                List.of(new Part.Prose(TerminalBars.without(blocks.subList(1, blocks.size()))))));
    }
}
