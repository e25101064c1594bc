package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.analysis.AnalysisDocument;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;

/** A state: its map, its figures in words and numbers, how its lead times spread, and what is behind each figure to unfold. */
final class StateChapters {

    private final Wording wording;
    private final StatePictures pictures;
    private final FigureUnfoldings unfoldings;

    StateChapters(Wording wording, StatePictures pictures, FigureUnfoldings unfoldings) {
        this.wording = wording;
        this.pictures = pictures;
        this.unfoldings = unfoldings;
    }

    /** @param explained whether its figures were explained already, beside those of the state that it is compared with */
    Report.Chapter of(StreamFacts stream, State state, AnalysedState analysed, boolean explained, String id) {
        List<Block> blocks = AnalysisDocument.of(new AnalysedStream(stream, List.of(analysed)), wording).blocks();
        List<Part> parts = new ArrayList<>(new Illustrated().behind(wording.text("summary"), List.of(pictures.map(state)))
                .of(Part.FIRST_LEVEL, TerminalBars.without(blocks.subList(1, blocks.size()))));
        parts.addAll(new SpreadParts(wording).of(stream, analysed, id));
        if (!explained) {
            parts.add(new Part.Prose(List.of(new Block.Heading(wording.text("report.explained")))));
            parts.add(new Part.OnPaper(wording.text("report.onscreen")));
            parts.addAll(unfoldings.of(stream, List.of(analysed), Part.FIRST_LEVEL + 1));
        }
        return new Report.Chapter(id, wording.text("report.state." + analysed.facts().kind(), analysed.facts().title()), parts);
    }
}
