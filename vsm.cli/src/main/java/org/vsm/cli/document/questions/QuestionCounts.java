package org.vsm.cli.document.questions;

import java.util.List;

import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.document.analysis.InputWords;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.wording.Wording;

/** How much many streams leave open, a line for each. */
public final class QuestionCounts {

    private QuestionCounts() {
    }

    /** The table, with what is most worth measuring. */
    public static Block.Table of(List<OpenQuestions> streams, Wording wording) {
        List<Column> columns = List.of(Column.words(wording.text("questions.stream")), Column.number(wording.text("questions.short.unknown")),
                Column.number(wording.text("questions.short.estimated")), Column.number(wording.text("questions.short.unstated")),
                Column.number(wording.text("questions.short.problems")), Column.number(wording.text("questions.short.lacking")),
                Column.number(wording.text("questions.short.unjudged")), Column.words(wording.text("questions.short.next")));
        return new Block.Table(columns, streams.stream().map(each -> row(each, wording)).toList());
    }

    private static Row row(OpenQuestions questions, Wording wording) {
        return new Row.Cells(0, List.of(Cell.of(questions.facts().title()), numbers(questions, Certainty.UNKNOWN), numbers(questions, Certainty.ESTIMATED),
                numbers(questions, Certainty.UNSTATED), count(questions.problems()), count(questions.lacking()), count(questions.unjudged()),
                Cell.of(next(questions, wording))));
    }

    private static Cell numbers(OpenQuestions questions, Certainty certainty) {
        return count(questions.numbers(certainty));
    }

    private static Cell count(List<?> open) {
        return new Cell(Integer.toString(open.size()), open.isEmpty() ? Tone.MUTED : Tone.PLAIN);
    }

    private static String next(OpenQuestions questions, Wording wording) {
        return questions.measureNext().map(each -> wording.text("questions.next.short",
                new InputWords(wording, questions.facts(), each.first()).of(each.input()), wording.numerals().percent(each.largestShare()))).orElse("");
    }
}
