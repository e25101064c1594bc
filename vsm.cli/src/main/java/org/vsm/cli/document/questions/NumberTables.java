package org.vsm.cli.document.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.document.analysis.InputWords;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AskedNumber;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.wording.Wording;

/** The numbers that nobody measured, with what rests on each of them in every state. */
final class NumberTables {

    /** Of numbers without a source there may be many: those on which most rests. */
    private static final int MOST_UNSTATED = 5;

    private final OpenQuestions questions;
    private final Wording wording;
    private final Function<Object, WrittenAt> writtenAt;

    NumberTables(OpenQuestions questions, Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.questions = questions;
        this.wording = wording;
        this.writtenAt = writtenAt;
    }

    List<Block> of(Certainty certainty) {
        List<AskedNumber> numbers = questions.numbers(certainty);
        if (numbers.isEmpty()) {
            return List.of();
        }
        boolean many = certainty == Certainty.UNSTATED && numbers.size() > MOST_UNSTATED;
        String key = "questions." + certainty.name().toLowerCase(Locale.ROOT);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(wording.text(key)));
        blocks.add(new Block.Paragraph(wording.text(key + ".note"), Tone.MUTED));
        blocks.add(table(many ? numbers.subList(0, MOST_UNSTATED) : numbers, certainty));
        if (many) {
            blocks.add(new Block.Paragraph(wording.text("questions.more", Integer.toString(numbers.size() - MOST_UNSTATED)), Tone.MUTED));
        }
        return blocks;
    }

    private Block table(List<AskedNumber> numbers, Certainty certainty) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(wording.text("questions.number"))));
        if (certainty == Certainty.UNKNOWN) {
            columns.add(Column.words(wording.text("questions.states")));
        } else {
            questions.states().forEach(state -> columns.add(Column.number(wording.text("questions.share", state.facts().title()))));
        }
        columns.add(Column.words(wording.text("questions.written")));
        return new Block.Table(columns, numbers.stream().map(each -> row(each, certainty)).toList());
    }

    private Row row(AskedNumber number, Certainty certainty) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new InputWords(wording, questions.facts(), number.first()).of(number.input())));
        if (certainty == Certainty.UNKNOWN) {
            cells.add(Cell.of(states(number)));
        } else {
            questions.states().forEach(state -> cells.add(Cell.of(share(number, state))));
        }
        cells.add(new Cell(place(number), Tone.MUTED));
        return new Row.Cells(0, cells);
    }

    private String states(AskedNumber number) {
        return String.join(", ", questions.states().stream().filter(state -> number.states().contains(state.facts().name()))
                .map(state -> state.facts().title()).toList());
    }

    private String share(AskedNumber number, AnalysedState state) {
        if (!number.states().contains(state.facts().name())) {
            return "";
        }
        Double share = number.shares().get(state.facts().name());
        return share == null ? wording.unknown() : wording.numerals().percentColumn(share);
    }

    /** Where it stands; of a number that was left out, where its element does. */
    private String place(AskedNumber number) {
        Object origin = number.input().origin() == null ? number.input().element().origin() : number.input().origin();
        WrittenAt place = origin == null ? null : writtenAt.apply(origin);
        return place == null ? wording.unknown() : place.place();
    }
}
