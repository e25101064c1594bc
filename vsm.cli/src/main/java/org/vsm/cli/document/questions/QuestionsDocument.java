package org.vsm.cli.document.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.ObjectiveWords;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.document.analysis.InputWords;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AskedNumber;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** The open questions of a stream for people who have to answer them. */
public final class QuestionsDocument {

    private final OpenQuestions questions;
    private final Wording wording;
    private final Function<Object, WrittenAt> writtenAt;

    private QuestionsDocument(OpenQuestions questions, Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.questions = questions;
        this.wording = wording;
        this.writtenAt = writtenAt;
    }

    /**
     * The document.
     *
     * @param writtenAt from an origin to its place; null where it was not written
     */
    public static Document of(OpenQuestions questions, Wording wording, Function<Object, WrittenAt> writtenAt) {
        return new Document(new QuestionsDocument(questions, wording, writtenAt).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(summary()));
        NumberTables numbers = new NumberTables(questions, wording, writtenAt);
        blocks.addAll(numbers.of(Certainty.UNKNOWN));
        blocks.addAll(numbers.of(Certainty.ESTIMATED));
        blocks.addAll(numbers.of(Certainty.UNSTATED));
        problems(blocks);
        lacking(blocks);
        unjudged(blocks);
        return blocks;
    }

    private List<Cell> summary() {
        List<Cell> points = new ArrayList<>();
        points.add(new Cell(questions.count() == 0 ? wording.text("questions.none") : counts(), Tone.STRONG));
        questions.measureNext().ifPresent(each -> points.add(Cell.of(next(each))));
        return points;
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        count(counts, "questions.count.unknown", questions.numbers(Certainty.UNKNOWN).size());
        count(counts, "questions.count.estimated", questions.numbers(Certainty.ESTIMATED).size());
        count(counts, "questions.count.problems", questions.problems().size());
        count(counts, "questions.count.lacking", questions.lacking().size());
        count(counts, "questions.count.unjudged", questions.unjudged().size());
        return wording.text("questions.count", String.join(", ", counts));
    }

    private void count(List<String> counts, String key, int count) {
        if (count > 0) {
            counts.add(count == 1 ? wording.text(key + ".one") : wording.text(key, Integer.toString(count)));
        }
    }

    private String next(AskedNumber number) {
        return wording.text("questions.next", new InputWords(wording, questions.facts(), number.first()).of(number.input()),
                wording.numerals().percent(number.largestShare()));
    }

    private void problems(List<Block> blocks) {
        if (!questions.problems().isEmpty()) {
            Map<String, String> others = new HashMap<>(questions.facts().participants());
            questions.today().figures().flow().teams().forEach(team -> others.put(team.name(), team.title()));
            ElementTitles titles = new ElementTitles(questions.today().figures().flow(), others, wording);
            blocks.add(new Block.Heading(wording.text("plan.problems")));
            blocks.add(new Block.Paragraph(wording.text("questions.problems.note", questions.today().facts().title()), Tone.MUTED));
            blocks.add(table(List.of(Column.words(wording.text("questions.problem")), Column.words(wording.text("questions.at"))),
                    questions.problems().stream().map(each -> row(List.of(each.problem().text(), title(each.element(), titles)), each.problem().origin())).toList()));
        }
    }

    private static String title(Label element, ElementTitles titles) {
        String title = titles.of(element.name());
        return title == null ? element.title() : title;
    }

    private void lacking(List<Block> blocks) {
        if (!questions.lacking().isEmpty()) {
            blocks.add(new Block.Heading(wording.text("questions.lacking")));
            blocks.add(table(List.of(Column.words(wording.text("questions.improvement")), Column.words(wording.text("questions.lacks"))),
                    questions.lacking().stream().map(each -> row(List.of(each.improvement().title(), lacks(each)), each.improvement().origin())).toList()));
        }
    }

    private String lacks(OpenQuestions.Lacking lacking) {
        List<String> words = new ArrayList<>();
        if (lacking.owner()) {
            words.add(wording.text("questions.lacks.owner"));
        }
        if (lacking.due()) {
            words.add(wording.text("questions.lacks.due"));
        }
        return String.join(", ", words);
    }

    private void unjudged(List<Block> blocks) {
        if (!questions.unjudged().isEmpty()) {
            GoalWords goals = new GoalWords(wording, wording.durations(questions.states().get(0).figures().flow().calendar()));
            ObjectiveWords words = new ObjectiveWords(wording);
            blocks.add(new Block.Heading(wording.text("questions.unjudged")));
            blocks.add(table(List.of(Column.words(wording.text("objectives.keyresult")), Column.words(wording.text("questions.objective")),
                    Column.words(wording.text("questions.judge"))), questions.unjudged().stream().map(each -> row(List.of(
                    goals.title(each.score().keyResult()), each.objective(), words.status(each.score()).text()), each.score().keyResult().origin())).toList()));
        }
    }

    private Block table(List<Column> columns, List<Row> rows) {
        List<Column> all = new ArrayList<>(columns);
        all.add(Column.words(wording.text("questions.written")));
        return new Block.Table(all, rows);
    }

    private Row row(List<String> texts, Object origin) {
        List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::of).toList());
        WrittenAt place = writtenAt.apply(origin);
        cells.add(new Cell(place == null ? wording.unknown() : place.place(), Tone.MUTED));
        return new Row.Cells(0, cells);
    }
}
