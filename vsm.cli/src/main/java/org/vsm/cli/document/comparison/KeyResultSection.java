package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResult.Measurement;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.ObjectiveWords;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.GoalWords;

/** How far the later state reaches the objectives. */
final class KeyResultSection implements ComparisonSection {

    @Override
    public List<Block> blocks(ComparisonView view) {
        List<ObjectiveScore> objectives = view.to().comparison().objectives();
        if (objectives.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (ObjectiveScore objective : objectives) {
            rows.add(new Row.Across(0, new Cell(headline(objective, view), Tone.STRONG)));
            objective.keyResults().forEach(each -> add(rows, each, view));
        }
        List<Column> columns = List.of(Column.words(view.text("objectives.keyresult"), 26), Column.number(view.text("objectives.baseline")),
                Column.number(view.text("objectives.target")), Column.number(view.text("objectives.value")),
                Column.number(view.text("objectives.score")), Column.words(""));
        return List.of(new Block.Heading(view.text("objectives")), new Block.Table(columns, rows).withoutEmptyColumns());
    }

    private static String headline(ObjectiveScore score, ComparisonView view) {
        String line = new ObjectiveWords(view.wording()).headline(score.objective());
        return score.score() == null ? line
                : line + ": " + view.text("objectives.reached", view.wording().numerals().percent(score.score()));
    }

    private static void add(List<Row> rows, KeyResultScore score, ComparisonView view) {
        GoalWords goals = new GoalWords(view.wording(), view.durations());
        ObjectiveWords words = new ObjectiveWords(view.wording());
        KeyResult result = score.keyResult();
        rows.add(new Row.Cells(1, List.of(Cell.of(goals.title(result)), Cell.of(goals.value(score, score.baseline())),
                Cell.of(goals.value(score, score.target())), new Cell(goals.value(score, score.value()), Tone.STRONG),
                Cell.of(words.score(score.score())), words.status(score))));
        if (!result.measurements().isEmpty()) {
            rows.add(new Row.Across(2, new Cell(measured(score, goals, view), Tone.MUTED)));
        }
    }

    /** All that was measured in the course of time, and what the last of it is worth. */
    private static String measured(KeyResultScore score, GoalWords goals, ComparisonView view) {
        String values = score.keyResult().measurements().stream().sorted(Comparator.comparing(Measurement::date))
                .map(each -> view.text("objectives.measured.on", goals.value(score, each.amount().value()), view.wording().date(each.date())))
                .collect(Collectors.joining(", "));
        return score.measuredScore() == null ? view.text("objectives.measured", values)
                : view.text("objectives.measured.score", values, view.wording().numerals().percent(score.measuredScore()));
    }
}
