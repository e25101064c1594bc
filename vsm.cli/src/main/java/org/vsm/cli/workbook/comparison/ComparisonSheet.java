package org.vsm.cli.workbook.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.cli.document.comparison.AttributeWords;
import org.vsm.cli.document.comparison.ComparisonView;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.PrintedRows;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;
import org.vsm.cli.workbook.state.StateSheet.ElementCells;
import org.vsm.cli.workbook.state.StateSheet.Figure;

/** The baseline and the states after it: every figure with its difference, and every element with what it adds to the lead time. */
public final class ComparisonSheet {
    private static final int HEAD_ROW = 3;
    private static final int LABEL = 0;
    private static final int BASELINE = 1;
    private static final int FIRST_STATE = 2;
    private static final int COLUMNS_OF_A_STATE = 4;
    private static final double DETAILS = 38;

    private static final int LEAST_ROWS = 16;
    /** Names that can be read in a chart on one printed page. */
    private static final int MOST_BARS = 36;
    private static final int ROWS_BESIDE_BARS = 7;
    /** Some of them of two lines. */
    private static final int ROWS_OF_A_PAGE = 38;

    private final Page page;
    private final ComparedStream compared;
    private final Map<String, StateSheet> sheets;
    private final Words words;
    private final int width;
    /** The first row below the table of figures. */
    private int below;

    public ComparisonSheet(Page page, ComparedStream compared, Map<String, StateSheet> sheets, Words words) {
        this.page = page;
        this.compared = compared;
        this.sheets = sheets;
        this.words = words;
        this.width = FIRST_STATE + Math.max(2, compared.to().size()) * COLUMNS_OF_A_STATE;
    }

    /** Fills the sheet. */
    public void write() {
        StateSheet from = sheets.get(compared.from().facts().name());
        page.text(0, LABEL, words.text("comparison.title", compared.facts().title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, LABEL, words.text("comparison.note", compared.from().facts().title()), Look.NOTE);
        below = figures(from);
        int row = below + 1;
        for (ComparedState state : compared.to()) {
            row = elements(row, from, state) + 1;
        }
        widths();
        page.freeze(HEAD_ROW + 1, 1);
        page.print(compared.facts().title(), true, -1, words);
    }

    private void widths() {
        page.width(LABEL, 34);
        page.width(BASELINE, 17);
        for (int column = FIRST_STATE; column < width; column++) {
            page.width(column, (column - FIRST_STATE) % COLUMNS_OF_A_STATE == 0 ? 19 : 16.5);
        }
        page.width(width, DETAILS);
    }

    private int figures(StateSheet from) {
        page.text(HEAD_ROW, LABEL, words.text("comparison.figure"), Look.HEAD);
        page.text(HEAD_ROW, BASELINE, compared.from().facts().title(), Look.HEAD.aligned(Align.RIGHT));
        for (int i = 0; i < compared.to().size(); i++) {
            int column = FIRST_STATE + i * COLUMNS_OF_A_STATE;
            page.text(HEAD_ROW, column, compared.to().get(i).state().facts().title(), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, column + 1, words.text("comparison.difference"), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, column + 2, words.text("comparison.percent"), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, column + 3, words.text("comparison.verdict"), Look.HEAD.aligned(Align.CENTER));
        }
        int row = HEAD_ROW + 1;
        for (String name : from.figures().keySet()) {
            if (new Differences(page, words, compared.to().get(0).comparison()).has(name)) {
                figure(row++, name, from);
            }
        }
        for (int i = 0; i < compared.to().size(); i++) {
            Differences.highlight(page, words, HEAD_ROW + 1, row - 1, FIRST_STATE + i * COLUMNS_OF_A_STATE + 3);
        }
        return row;
    }

    private void figure(int row, String name, StateSheet from) {
        page.text(row, LABEL, words.figure(name), Look.PLAIN.inBold());
        page.line(row, BASELINE, FIRST_STATE + compared.to().size() * COLUMNS_OF_A_STATE - 1, Look.PLAIN);
        Figure before = from.figures().get(name);
        page.mirror(row, BASELINE, before.cell(), Look.FORMULA.format(before.format()));
        for (int i = 0; i < compared.to().size(); i++) {
            ComparedState state = compared.to().get(i);
            StateSheet to = sheets.get(state.state().facts().name());
            int column = FIRST_STATE + i * COLUMNS_OF_A_STATE;
            Figure after = to.figures().get(name);
            if (after != null) {
                page.mirror(row, column, after.cell(), Look.FORMULA.format(after.format()));
                new Differences(page, words, state.comparison()).write(row, column + 1, name, before, after);
            }
        }
    }

    private int elements(int headRow, StateSheet from, ComparedState state) {
        StateSheet to = sheets.get(state.state().facts().name());
        String unit = from.unit().symbol(words);
        page.text(headRow, LABEL, words.text("comparison.elements", from.state().facts().title(), to.state().facts().title()), Look.SECTION);
        page.line(headRow, LABEL, width, Look.SECTION);
        elementHeads(headRow + 1, unit);
        ComparisonView view = new ComparisonView(words.wording(), compared.facts(), compared.from(), state);
        PrintedRows rows = new PrintedRows(page, headRow, ROWS_OF_A_PAGE, row -> elementHeads(row, unit));
        List<Integer> rowOf = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ElementChange change : state.comparison().elements()) {
            ElementCells before = change.from() == null ? null : from.elements().get(change.from().name());
            ElementCells after = change.to() == null ? null : to.elements().get(change.to().name());
            if (before != null || after != null) {
                names.add(after != null ? after.title() : before.title());
                int row = rows.next();
                rowOf.add(row);
                element(row, change, before, after, view, from);
            }
        }
        if (names.size() > MOST_BARS) {
            return new LargestChanges(page, words, width).write(rows.end(), rowOf, names, from, to);
        }
        page.keep(headRow, rows.end() - 2);
        return names.isEmpty() ? rows.end() : draw(rows.end(), headRow + 2, names, from, to);
    }

    private void elementHeads(int row, String unit) {
        String[] heads = {"comparison.element", "comparison.change", "comparison.before", "comparison.after", "comparison.lead.difference"};
        page.line(row, LABEL, width, Look.HEAD);
        for (int i = 0; i < heads.length; i++) {
            page.text(row, LABEL + i, words.text(heads[i], unit), i < 2 ? Look.HEAD : Look.HEAD.aligned(Align.RIGHT));
        }
        page.text(row, heads.length, words.text("comparison.details"), Look.HEAD.unwrapped().indented(1));
    }

    /** What each element adds to the lead time, before and after: beside the figures where there is room; the first row below. */
    private int draw(int row, int first, List<String> names, StateSheet from, StateSheet to) {
        boolean beside = compared.to().size() == 1 && names.size() + ROWS_BESIDE_BARS <= below - HEAD_ROW;
        int last = row + Math.max(LEAST_ROWS, names.size() + ROWS_BESIDE_BARS);
        Frame frame = beside ? new Frame(FIRST_STATE + COLUMNS_OF_A_STATE, HEAD_ROW, width + 1, below) : new Frame(LABEL, row, width + 1, last);
        new BarChart(words.text("comparison.chart"), words.text("unit.name." + from.unit().kind()), "General",
                new Categories(column(first, LABEL, names.size()), names),
                List.of(new Series(from.state().facts().title(), column(first, LABEL + 2, names.size()), Palette.BEFORE),
                        new Series(to.state().facts().title(), column(first, LABEL + 3, names.size()), Palette.AFTER)),
                List.of(), false, true).draw(page, frame);
        if (beside) {
            return row;
        }
        page.keep(row, last);
        return last + 1;
    }

    private List<Slot> column(int first, int column, int rows) {
        return IntStream.range(first, first + rows).mapToObj(row -> page.slot(row, column)).toList();
    }

    private void element(int row, ElementChange change, ElementCells before, ElementCells after, ComparisonView view, StateSheet from) {
        String title = after != null ? after.title() : before.title();
        page.text(row, LABEL, title, Look.PLAIN.inBold().wrapped());
        page.text(row, LABEL + 1, words.text("change." + change.change().name()), Look.FIXED);
        Look look = Look.FORMULA.format(from.unit().plainFormat());
        Slot was = lead(row, LABEL + 2, before, look);
        Slot is = lead(row, LABEL + 3, after, look);
        Expr difference = is.ref().minus(was.ref()).rounded();
        page.formula(row, LABEL + 4, difference, look.format(NumberFormat.signed(look.format(), difference.value())));
        List<String> details = new ArrayList<>();
        AttributeWords attributes = new AttributeWords(view);
        change.details().forEach(each -> details.add(attributes.of(each)));
        page.text(row, LABEL + 5, String.join("; ", details), Look.FIXED.wrapped().indented(1));
        page.join(row, LABEL + 5, width);
    }

    private Slot lead(int row, int column, ElementCells cells, Look look) {
        return cells == null ? page.blank(row, column, look)
                : page.formula(row, column, Expr.sum(List.of(cells.waiting().ref(), cells.working().ref())), look);
    }
}
