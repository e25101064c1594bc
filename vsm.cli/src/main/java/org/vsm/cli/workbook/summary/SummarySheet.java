package org.vsm.cli.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.wording.BottleneckWords;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.workbook.MapImages;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.comparison.Differences;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.objectives.ObjectivesSheet;
import org.vsm.cli.workbook.sheet.Highlights;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Look.Role;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;
import org.vsm.cli.workbook.state.StateSheet.ElementCells;
import org.vsm.cli.workbook.state.StateSheet.Figure;

/** What matters most: the key figures of all states, what gets better, and in words where the time goes. */
public final class SummarySheet {
    private static final List<String> FIGURES = List.of("leadTime", "processTime", "waitTime", "flowEfficiency", "valueAddedRatio",
            "rolledCompleteAccurate", "firstTimeThrough", "rework", "handoffs", "delivered", "taktTime", "wip", "utilisation", "effort", "cost");
    private static final int HEAD_ROW = 5;
    private static final int LABEL = 0;
    private static final int FIRST_STATE = 1;
    private static final int OPPORTUNITIES = 3;
    private static final int CHART_COLUMNS = 4;
    /** Elements of a map that can be read on paper when it is as wide as a page. */
    private static final int MOST_READ = 40;
    /** Elements of a map that can be read on the screen. */
    private static final int MOST_DRAWN = 100;
    /** What fits on a page below the heading, as a part of its width. */
    private static final double TALLEST = 0.56;

    private final Page page;
    private final WholeStream whole;
    private final Map<String, StateSheet> sheets;
    private final List<ObjectivesSheet.Line> keyResults;
    private final MapImages maps;
    private final Words words;
    private final int differences;
    private final int width;

    /** @param keyResults where they stand; empty where there are none */
    public SummarySheet(Page page, WholeStream whole, Map<String, StateSheet> sheets, List<ObjectivesSheet.Line> keyResults, MapImages maps,
            Words words) {
        this.page = page;
        this.whole = whole;
        this.sheets = sheets;
        this.keyResults = keyResults;
        this.maps = maps;
        this.words = words;
        this.differences = FIRST_STATE + whole.stream().states().size();
        this.width = differences + 4;
    }

    /** Fills the sheet. */
    public void write() {
        head();
        int row = figures();
        draw(row);
        if (!keyResults.isEmpty()) {
            row = keyResults(row + 1);
        }
        int limits = row + 1;
        for (AnalysedState state : whole.stream().states()) {
            row = inWords(row + 1, state);
        }
        page.keep(limits, row - 1);
        page.width(LABEL, 34);
        for (int column = FIRST_STATE; column < width + CHART_COLUMNS; column++) {
            page.width(column, column < differences ? 20 : column == differences ? 15.5 : 12);
        }
        for (AnalysedState state : pictured()) {
            row = picture(row + 1, state);
        }
        page.print(whole.stream().facts().title(), true, -1, words);
    }

    private void head() {
        StreamFacts facts = whole.stream().facts();
        page.text(0, LABEL, facts.title(), Look.TITLE.inSize(18));
        page.height(0, 30);
        List<String> parts = new ArrayList<>();
        if (facts.starts() != null && facts.ends() != null) {
            parts.add(words.text("summary.from", facts.starts(), facts.ends()));
        }
        if (facts.unit() != null) {
            parts.add(words.text("summary.unit", facts.unit()));
        }
        if (facts.owner() != null) {
            parts.add(words.text("summary.owner", facts.owner()));
        }
        note(1, String.join(" · ", parts));
        note(2, whole.comparison() == null ? words.text("summary.note")
                : words.text("summary.note.compared", whole.comparison().from().facts().title(), target().state().facts().title()));
    }

    private void note(int row, String text) {
        page.text(row, LABEL, text, Look.NOTE.wrapped());
        page.join(row, LABEL, width - 1);
    }

    private int figures() {
        page.text(HEAD_ROW - 1, LABEL, words.text("summary.figures"), Look.SECTION);
        page.line(HEAD_ROW - 1, LABEL, width - 1, Look.SECTION);
        page.text(HEAD_ROW, LABEL, words.text("comparison.figure"), Look.HEAD);
        page.line(HEAD_ROW, LABEL, width - 1, Look.HEAD);
        int column = FIRST_STATE;
        for (AnalysedState state : whole.stream().states()) {
            page.text(HEAD_ROW, column++, stateTitle(sheets.get(state.facts().name())), Look.HEAD.aligned(Align.RIGHT));
        }
        ComparedState target = whole.comparison() == null ? null : target();
        if (target != null) {
            page.text(HEAD_ROW, differences, words.text("comparison.difference"), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, differences + 1, words.text("comparison.percent"), Look.HEAD.aligned(Align.RIGHT));
            page.text(HEAD_ROW, differences + 2, words.text("comparison.verdict"), Look.HEAD.aligned(Align.CENTER));
        }
        int row = HEAD_ROW + 1;
        for (String name : names()) {
            figure(row++, name, target);
        }
        if (target != null) {
            Differences.highlight(page, words, HEAD_ROW + 1, row - 1, differences + 2);
        }
        return row;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        StateSheet first = sheets.values().iterator().next();
        for (String name : FIGURES) {
            first.figures().keySet().stream().filter(each -> each.equals(name) || name.equals("cost") && each.startsWith("cost.")).forEach(names::add);
        }
        return names;
    }

    /** The first future state, else the last one. */
    private ComparedState target() {
        List<ComparedState> later = whole.comparison().to();
        return later.stream().filter(state -> state.state().facts().kind().equals("future")).findFirst().orElse(later.get(later.size() - 1));
    }

    private void figure(int row, String name, ComparedState target) {
        boolean main = name.equals("leadTime");
        page.text(row, LABEL, words.figure(name), Look.PLAIN.inBold());
        int column = FIRST_STATE;
        for (AnalysedState state : whole.stream().states()) {
            Figure figure = sheets.get(state.facts().name()).figures().get(name);
            if (figure != null) {
                Look look = main ? Look.FORMULA.as(Role.KEY).inBold().inSize(11) : Look.FORMULA;
                page.mirror(row, column, figure.cell(), look.format(figure.format()));
            }
            column++;
        }
        page.line(row, LABEL, width - 1, Look.PLAIN);
        if (target != null) {
            Figure from = sheets.get(whole.comparison().from().facts().name()).figures().get(name);
            Figure to = sheets.get(target.state().facts().name()).figures().get(name);
            new Differences(page, words, target.comparison()).write(row, differences, name, from, to);
        }
    }

    /** The lead time of every state, waiting and work, from the table beside the chart. */
    private void draw(int end) {
        List<StateSheet> all = whole.stream().states().stream().map(state -> sheets.get(state.facts().name())).toList();
        Categories categories = new Categories(across(HEAD_ROW, all.size()), all.stream().map(this::stateTitle).toList());
        new BarChart(words.text("chart.leadtime"), words.text("unit.name." + all.get(0).unit().kind()), "General", categories, List.of(
                new Series(words.text("chart.waiting"), across(rowOf("waitTime"), all.size()), Palette.WAIT),
                new Series(words.text("chart.working"), across(rowOf("processTime"), all.size()), Palette.PROCESS)),
                List.of(), true, true).draw(page, new Frame(width, HEAD_ROW - 1, width + CHART_COLUMNS, end));
    }

    private int rowOf(String figure) {
        return HEAD_ROW + 1 + names().indexOf(figure);
    }

    private List<Slot> across(int row, int states) {
        return IntStream.range(0, states).mapToObj(i -> page.slot(row, FIRST_STATE + i)).toList();
    }

    private String stateTitle(StateSheet sheet) {
        return words.text("summary.state", words.text("state." + sheet.state().facts().kind()), sheet.state().facts().title());
    }

    private int keyResults(int headRow) {
        page.text(headRow, LABEL, words.text("summary.keyresults"), Look.SECTION);
        page.line(headRow, LABEL, width - 1, Look.SECTION);
        int row = headRow + 1;
        page.text(row, LABEL, words.text("objectives.keyresult"), Look.HEAD);
        page.text(row, FIRST_STATE, words.text("objectives.target"), Look.HEAD.aligned(Align.RIGHT));
        page.text(row, FIRST_STATE + 1, target().state().facts().title(), Look.HEAD.aligned(Align.RIGHT));
        page.text(row, FIRST_STATE + 2, words.text("objectives.state"), Look.HEAD.unwrapped().indented(1));
        page.line(row, LABEL, width - 1, Look.HEAD);
        int first = row + 1;
        for (ObjectivesSheet.Line line : keyResults.stream().filter(each -> each.state().equals(target().state().facts().name())).toList()) {
            row++;
            page.text(row, LABEL, line.title(), Look.PLAIN.wrapped());
            page.mirror(row, FIRST_STATE, line.target(), Look.FORMULA.format(line.format()));
            page.mirror(row, FIRST_STATE + 1, line.value(), Look.FORMULA.format(line.format()));
            page.mirror(row, FIRST_STATE + 2, line.met(), Look.FORMULA.indented(1).aligned(Align.LEFT));
            page.line(row, LABEL, width - 1, Look.PLAIN);
        }
        Highlights highlights = new Highlights(page);
        String cell = CellReference.convertNumToColString(FIRST_STATE + 2) + (first + 1) + "=";
        highlights.good(first, row, FIRST_STATE + 2, cell + "\"" + words.text("objectives.met") + "\"");
        highlights.bad(first, row, FIRST_STATE + 2, cell + "\"" + words.text("objectives.missed") + "\"");
        page.keep(headRow, row);
        return row + 1;
    }

    /** The baseline and the state that it is compared with, else the first state. */
    private List<AnalysedState> pictured() {
        return whole.comparison() == null ? whole.stream().states().subList(0, 1) : List.of(whole.comparison().from(), target().state());
    }

    /** On a page of its own; where it could not be read there, a line that says so. */
    private int picture(int row, AnalysedState state) {
        int elements = state.figures().elements().size();
        if (elements > MOST_DRAWN) {
            line(row, words.text("summary.map", state.facts().title()), words.text("summary.large", Integer.toString(elements)));
            return row + 1;
        }
        byte[] png = maps.of(state);
        if (png == null) {
            return row - 1;
        }
        int last = width + CHART_COLUMNS - 1;
        page.breakAbove(row);
        page.text(row, LABEL, words.text("summary.map", state.facts().title()), Look.SECTION);
        page.line(row, LABEL, last, Look.SECTION);
        if (elements > MOST_READ) {
            page.text(row + 1, LABEL, words.text("summary.small"), Look.NOTE);
        }
        return page.image(png, row + 2, LABEL, last, TALLEST, words.text("summary.map", state.facts().title()));
    }

    private int inWords(int headRow, AnalysedState state) {
        StateFigures figures = state.figures();
        page.text(headRow, LABEL, words.text("summary.words", state.facts().title()), Look.SECTION);
        page.line(headRow, LABEL, width - 1, Look.SECTION);
        Durations durations = words.wording().durations(figures.flow().calendar());
        BottleneckWords sentences = new BottleneckWords(words.wording(), durations);
        int row = headRow + 1;
        Bottlenecks bottlenecks = figures.bottlenecks();
        row = sentence(row, "summary.delay", bottlenecks.delay(), state, sentences);
        row = sentence(row, "summary.quality", bottlenecks.quality(), state, sentences);
        row = sentence(row, "summary.capacity", bottlenecks.capacity(), state, sentences);
        for (Opportunity opportunity : figures.opportunities().stream().filter(each -> each.leadTimeSaved() > 0).limit(OPPORTUNITIES).toList()) {
            String what = words.text("summary.halve." + opportunity.halve().name(), title(state, opportunity.element(), opportunity.title()));
            line(row, words.text("summary.improve"), words.text("summary.saves", what,
                    durations.text(opportunity.leadTimeSaved())));
            row++;
        }
        page.keep(headRow, row - 1);
        return row;
    }

    private String title(AnalysedState state, String name, String otherwise) {
        ElementCells element = sheets.get(state.facts().name()).elements().get(name);
        return element == null ? otherwise : element.title();
    }

    private int sentence(int row, String key, Bottleneck bottleneck, AnalysedState state, BottleneckWords sentences) {
        if (bottleneck == null) {
            return row;
        }
        String title = title(state, bottleneck.element(), bottleneck.title());
        String sentence = sentences.sentence(bottleneck, title);
        boolean titleFirst = !title.isEmpty() && sentence.startsWith(title);
        line(row, words.text(key), titleFirst ? sentence : sentence.substring(0, 1).toUpperCase(words.language()) + sentence.substring(1));
        return row + 1;
    }

    private void line(int row, String label, String text) {
        page.text(row, LABEL, label, Look.PLAIN.inBold());
        page.text(row, FIRST_STATE, text, Look.FIXED.wrapped());
        page.join(row, FIRST_STATE, width - 1);
    }
}
