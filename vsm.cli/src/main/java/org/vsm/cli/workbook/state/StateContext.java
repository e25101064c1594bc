package org.vsm.cli.workbook.state;

import java.util.HashMap;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** What all parts of a state's sheet are written with. */
final class StateContext {

    private final StatePages pages;
    private final StateFigures figures;
    private final FlowGraph graph;
    private final CellUnit unit;
    private final InputCells inputs;
    private final Words words;
    private final String unitOfWork;
    private final Map<String, String> names;
    private final ElementTitles titles;

    StateContext(StatePages pages, StateFigures figures, CellUnit unit, InputCells inputs, StreamFacts stream, Words words) {
        this.pages = pages;
        this.figures = figures;
        this.graph = FlowGraph.of(figures.flow());
        this.unit = unit;
        this.inputs = inputs;
        this.words = words;
        this.unitOfWork = stream.unit() == null ? words.wording().text("unit") : stream.unit();
        this.names = new HashMap<>(stream.participants());
        figures.flow().teams().forEach(team -> names.put(team.name(), team.title()));
        this.titles = new ElementTitles(figures.flow(), names, words.wording());
    }

    /** The sheets. */
    StatePages pages() {
        return pages;
    }

    /** The sheet of the elements. */
    Page page() {
        return pages.elements();
    }

    /** The sheet of all other tables; perhaps the same. */
    Page tables() {
        return pages.tables();
    }

    StateFigures figures() {
        return figures;
    }

    FlowGraph graph() {
        return graph;
    }

    CellUnit unit() {
        return unit;
    }

    InputCells inputs() {
        return inputs;
    }

    Words words() {
        return words;
    }

    /** What flows, singular. */
    String unitOfWork() {
        return unitOfWork;
    }

    /** What people call a team, party or system. */
    String participant(String name) {
        return names.getOrDefault(name, name);
    }

    /** What people call an element. */
    String title(Label label) {
        String title = titles.of(label.name());
        return title != null ? title : words.kind(label.kind());
    }

    /** The look of a duration that is computed. */
    Look time() {
        return Look.FORMULA.format(unit.plainFormat());
    }

    /** The same for columns in which nothing is not worth a number. */
    Look timeIfAny() {
        return Look.FORMULA.format(NumberFormat.ifAny(unit.plainFormat()));
    }

    /** The format of a number that may be whole; three digits after the point are enough for any other one. */
    static String plainNumber(Double value) {
        return value == null || value == Math.rint(value) ? "General" : "#,##0.0##";
    }
}
