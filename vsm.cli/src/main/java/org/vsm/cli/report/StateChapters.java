package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.explain.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.analysis.AnalysisDocument;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/** A state: its map, its figures, and what is behind each of them to unfold. */
final class StateChapters {

    private final Wording wording;
    private final StatePictures pictures;
    private final Function<Object, WrittenAt> writtenAt;

    StateChapters(Wording wording, StatePictures pictures, Function<Object, WrittenAt> writtenAt) {
        this.wording = wording;
        this.pictures = pictures;
        this.writtenAt = writtenAt;
    }

    Report.Chapter of(StreamFacts stream, State state, String id) {
        Flow flow = FlowReader.read(EffectiveStates.of(state));
        StateFacts facts = StateFacts.of(state);
        AnalysedState analysed = new AnalysedState(facts, FlowAnalysis.of(flow));
        List<Block> blocks = AnalysisDocument.of(new AnalysedStream(stream, List.of(analysed)), wording).blocks();
        List<Part> parts = new ArrayList<>();
        parts.add(pictures.map(state));
        parts.add(new Part.Prose(TerminalBars.without(blocks.subList(1, blocks.size()))));
        parts.addAll(new SpreadParts(wording).of(stream, analysed, id));
        parts.add(new Part.Prose(List.of(new Block.Heading(wording.text("report.explanations")))));
        Explaining explaining = new Explaining(flow);
        for (String figure : explaining.figures()) {
            explaining.of(figure).map(each -> new ExplainedFigure(stream, facts, flow, each, writtenAt)).map(this::unfolding).ifPresent(parts::add);
        }
        return new Report.Chapter(id, wording.text("report.state." + facts.kind(), facts.title()), parts);
    }

    /** The figure with its value is seen, the sum behind it unfolds. */
    private Part unfolding(ExplainedFigure figure) {
        List<Block> blocks = ExplanationDocument.of(figure, wording).blocks();
        return new Part.Unfolding(((Block.Paragraph) blocks.get(1)).text(), TerminalBars.without(blocks.subList(2, blocks.size())));
    }
}
