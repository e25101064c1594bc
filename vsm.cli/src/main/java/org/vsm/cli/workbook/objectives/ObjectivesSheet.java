package org.vsm.cli.workbook.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Highlights;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Look.Role;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;

/** Objectives with their key results: baseline, target, planned in every later state, measured, and scores. */
public final class ObjectivesSheet {
    private static final int HEAD_ROW = 3;
    private static final int TITLE = 0;
    private static final int GOAL = 2;
    private static final int BASELINE = 3;
    private static final int TARGET = 4;
    private static final int FIRST_STATE = 5;
    private static final int COLUMNS_OF_A_STATE = 3;
    private static final String SCORE = "0%";

    private final Page page;
    private final ComparedStream compared;
    private final Map<String, StateSheet> sheets;
    private final CellUnit unit;
    private final Words words;
    private final GoalWords goals;
    private final int measured;
    private final List<Line> lines = new ArrayList<>();
    private InputCells inputs;

    public ObjectivesSheet(Page page, ComparedStream compared, Map<String, StateSheet> sheets, CellUnit unit, Words words) {
        this.page = page;
        this.compared = compared;
        this.sheets = sheets;
        this.unit = unit;
        this.words = words;
        this.goals = new GoalWords(words.wording(), words.wording().durations(compared.from().figures().flow().calendar()));
        this.measured = FIRST_STATE + compared.to().size() * COLUMNS_OF_A_STATE;
    }

    /** Whether there is anything to show. */
    public static boolean isNeeded(ComparedStream compared) {
        return compared != null && !compared.to().get(0).comparison().objectives().isEmpty();
    }

    /**
     * Where a key result stands.
     *
     * @param state of which the value is
     * @param met   whether it is met, in words
     */
    public record Line(String title, String state, Slot target, Slot value, Slot met, String format) {
    }

    /**
     * Fills the sheet; tells where each key result stands in each later state.
     *
     * @param collected where the cells go that people may change
     */
    public List<Line> write(InputCells collected) {
        this.inputs = collected;
        page.text(0, TITLE, words.text("objectives.title", compared.facts().title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, TITLE, words.text("objectives.note", compared.from().facts().title()), Look.NOTE);
        heads();
        int row = HEAD_ROW + 1;
        List<ObjectiveScore> objectives = compared.to().get(0).comparison().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            row = objective(row, i, objectives.get(i));
        }
        highlight(row - 1);
        widths();
        page.freeze(HEAD_ROW + 1, 1);
        page.print(compared.facts().title(), true, -1, words);
        return lines;
    }

    private void widths() {
        double[] first = {34, 34, 14.5, 15, 15};
        for (int column = 0; column < measured + 3; column++) {
            boolean status = column >= FIRST_STATE && column < measured && (column - FIRST_STATE) % COLUMNS_OF_A_STATE == 2;
            page.width(column, column < first.length ? first[column] : status ? 20 : 15);
        }
    }

    private void heads() {
        String[] keys = {"keyresult", "asks", "goal", "baseline", "target"};
        for (int i = 0; i < keys.length; i++) {
            page.text(HEAD_ROW, i, words.text("objectives." + keys[i]), i < GOAL ? Look.HEAD : Look.HEAD.aligned(Align.RIGHT));
        }
        for (int i = 0; i < compared.to().size(); i++) {
            int column = FIRST_STATE + i * COLUMNS_OF_A_STATE;
            page.text(HEAD_ROW, column, compared.to().get(i).state().facts().title(), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, column + 1, words.text("objectives.score"), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, column + 2, words.text("objectives.state"), Look.HEAD.aligned(Align.CENTER));
        }
        page.text(HEAD_ROW, measured, words.text("objectives.measured"), Look.HEAD.aligned(Align.RIGHT));
        page.text(HEAD_ROW, measured + 1, words.text("objectives.on"), Look.HEAD.aligned(Align.CENTER));
        page.text(HEAD_ROW, measured + 2, words.text("objectives.measuredscore"), Look.HEAD.aligned(Align.RIGHT));
    }

    private int objective(int row, int position, ObjectiveScore objective) {
        Look band = Look.PLAIN.as(Role.BAND).inBold();
        List<String> facts = new ArrayList<>();
        if (objective.objective().owner() != null) {
            facts.add(objective.objective().owner());
        }
        if (objective.objective().due() != null) {
            facts.add(words.text("state.due", words.wording().date(objective.objective().due())));
        }
        page.text(row, TITLE, objective.objective().title(), band.wrapped());
        page.text(row, 1, String.join(", ", facts), band.wrapped());
        int first = row + 1;
        int next = first;
        for (int i = 0; i < objective.keyResults().size(); i++) {
            keyResult(next++, position, i, objective.keyResults().get(i));
        }
        for (int i = 0; i < compared.to().size(); i++) {
            Double score = compared.to().get(i).comparison().objectives().get(position).score();
            mean(row, FIRST_STATE + i * COLUMNS_OF_A_STATE + 1, first, next - 1, score, band);
        }
        mean(row, measured + 2, first, next - 1, objective.measuredScore(), band);
        page.line(row, TITLE, measured + 2, band);
        return next;
    }

    private void mean(int row, int column, int first, int last, Double score, Look look) {
        if (first <= last) {
            Expr scores = Expr.range(page.slot(first, column), page.slot(last, column));
            Expr any = Expr.call("COUNT", score == null ? 0 : 1, scores).isMoreThan(Expr.ZERO);
            page.figureIf(any, row, column, Expr.call("AVERAGE", score == null ? 0 : score, scores), score, look.format(SCORE));
        }
    }

    private String objectiveName(int position) {
        return compared.to().get(0).comparison().objectives().get(position).objective().name();
    }

    private void keyResult(int row, int objective, int position, KeyResultScore score) {
        KeyResultRow cells = new KeyResultRow(score.keyResult(), sheets.get(compared.from().facts().name()), unit, words);
        page.text(row, TITLE, goals.title(score.keyResult()), Look.PLAIN.wrapped().indented(1));
        page.text(row, 1, goals.goal(score.keyResult()), Look.PLAIN.wrapped());
        String name = objectiveName(objective) + "/" + position;
        Slot goal = inputs.put(page, row, GOAL, new Input(InputKey.of(name, Attribute.GOAL), score.keyResult().origin(), cells.goal(),
                Rule.AMOUNT, cells.goalFormat()));
        Look value = Look.FORMULA.format(cells.format());
        Slot baseline = value(row, BASELINE, cells.value(sheets.get(compared.from().facts().name())), cells.inCells(score.baseline()), value);
        Expr known = cells.isRelative() ? KeyResultRow.isKnown(baseline, score.baseline()) : KeyResultRow.isKnown(goal, 0.0);
        Slot target = page.figureIf(known, row, TARGET, cells.target(goal.ref(), baseline.ref()), cells.inCells(score.target()), value);
        for (int i = 0; i < compared.to().size(); i++) {
            ComparedState state = compared.to().get(i);
            KeyResultScore planned = state.comparison().objectives().get(objective).keyResults().get(position);
            planned(row, FIRST_STATE + i * COLUMNS_OF_A_STATE, cells, planned, sheets.get(state.state().facts().name()), baseline, target);
        }
        measured(row, name, cells, score, baseline, target);
    }

    /** A value from the sheet of a state; where it does not stand there, what the analysis found. */
    private Slot value(int row, int column, Expr cell, Double value, Look look) {
        if (cell == null) {
            return value == null ? page.text(row, column, words.wording().unknown(), look.as(Role.FIXED).aligned(Align.RIGHT))
                    : page.number(row, column, value, look.as(Role.FIXED));
        }
        return value == null ? page.wordFormula(row, column, cell, words.wording().unknown(), look.aligned(Align.RIGHT))
                : page.figure(row, column, cell, value, look);
    }

    private void planned(int row, int column, KeyResultRow cells, KeyResultScore score, StateSheet sheet, Slot baseline, Slot target) {
        Slot value = value(row, column, cells.value(sheet), cells.inCells(score.value()), Look.FORMULA.format(cells.format()));
        Expr known = Expr.call("AND", score.score() == null ? 0 : 1, KeyResultRow.isKnown(target, score.target()),
                KeyResultRow.isKnown(value, score.value()));
        page.figureIf(known, row, column + 1, cells.score(score, baseline.ref(), target.ref(), value.ref()), score.score(),
                Look.FORMULA.format(SCORE));
        Slot met = met(row, column + 2, cells, score, known, value, target);
        lines.add(new Line(goals.title(score.keyResult()), sheet.state().facts().name(), target, value, met, cells.format()));
    }

    private Slot met(int row, int column, KeyResultRow cells, KeyResultScore score, Expr known, Slot value, Slot target) {
        Look look = Look.FORMULA.aligned(Align.CENTER);
        if (score.met() == null) {
            return page.text(row, column, words.text(score.keyResult().goal() instanceof Goal.Promise ? "objectives.simulate"
                    : score.keyResult().metric() == null ? "objectives.person" : "objectives.unknown"), look.as(Role.FIXED));
        }
        Expr met = Expr.either(known, Expr.either(cells.meets(value.ref(), target.ref()), Expr.text(words.text("objectives.met")),
                Expr.text(words.text("objectives.missed"))), Expr.text(words.text("objectives.unknown")));
        return page.wordFormula(row, column, met, words.text(score.met() ? "objectives.met" : "objectives.missed"), look);
    }

    private void measured(int row, String name, KeyResultRow cells, KeyResultScore score, Slot baseline, Slot target) {
        Object origin = score.keyResult().origin();
        Slot value = inputs.put(page, row, measured, new Input(InputKey.of(name, Attribute.MEASURED), origin,
                cells.inCells(score.measured()), Rule.AMOUNT, cells.format()));
        inputs.put(page, row, measured + 1, new Input(InputKey.of(name, Attribute.MEASURED_ON), origin,
                Page.dayNumber(score.measuredOn()), Rule.DATE, words.dayFormat()));
        Expr known = Expr.call("AND", score.measuredScore() == null ? 0 : 1, KeyResultRow.isKnown(target, score.target()),
                KeyResultRow.isKnown(value, score.measured()));
        page.figureIf(known, row, measured + 2, cells.score(score, baseline.ref(), target.ref(), value.ref()), score.measuredScore(),
                Look.FORMULA.format(SCORE));
    }

    private void highlight(int lastRow) {
        Highlights highlights = new Highlights(page);
        for (int i = 0; i < compared.to().size(); i++) {
            int column = FIRST_STATE + i * COLUMNS_OF_A_STATE + 2;
            String cell = CellReference.convertNumToColString(column) + (HEAD_ROW + 2) + "=";
            highlights.good(HEAD_ROW + 1, lastRow, column, cell + "\"" + words.text("objectives.met") + "\"");
            highlights.bad(HEAD_ROW + 1, lastRow, column, cell + "\"" + words.text("objectives.missed") + "\"");
        }
    }
}
