package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;

/** What each figure of the report means. */
final class DefinitionsChapter {

    private final Wording wording;
    private final Function<Object, WrittenAt> writtenAt;

    DefinitionsChapter(Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.wording = wording;
        this.writtenAt = writtenAt;
    }

    Report.Chapter of(StreamFacts stream, AnalysedState state) {
        Flow flow = state.figures().flow();
        Explaining explaining = new Explaining(flow);
        List<Row> rows = new ArrayList<>();
        for (String figure : FigureUnfoldings.figures(explaining)) {
            explaining.of(figure).map(each -> new ExplainedFigure(stream, state.facts(), flow, each, writtenAt)).ifPresent(each -> rows.add(
                    Row.of(new Cell(ExplanationDocument.label(each, wording), Tone.STRONG), Cell.of(ExplanationDocument.definition(each, wording)))));
        }
        Block table = new Block.Table(List.of(Column.words(wording.text("report.figure")), Column.words(wording.text("explain.definition"))), rows);
        return new Report.Chapter("definitions", wording.text("report.definitions"), List.of(new Part.Prose(List.of(table))));
    }
}
