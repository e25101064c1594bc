package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.state.StateSheet.Figure;
import org.vsm.cli.workbook.state.StateSheet.TypeCells;

/** The rows of the table of figures: what they are called, and a cell over all types of work and for each of them. */
final class FigureRows {
    private static final int LABEL = StateColumns.ELEMENT;
    private static final int ALL = StateColumns.WHO;

    private final StateContext context;
    private final Page page;
    private final Map<String, Integer> rowOf = new LinkedHashMap<>();
    private final Map<String, List<Slot>> cells = new HashMap<>();
    private final Map<String, Figure> all = new HashMap<>();
    private final int types;

    FigureRows(StateContext context, int row) {
        this.context = context;
        this.page = context.tables();
        this.types = context.figures().types().size();
        heads(row);
        int next = row + 2;
        for (String name : names(context.figures())) {
            label(next, name);
            rowOf.put(name, next++);
        }
    }

    private static List<String> names(StateFigures figures) {
        List<String> names = new ArrayList<>(List.of("leadTime", "leadTimeRange.low", "leadTimeRange.high", "processTime", "waitTime",
                "flowEfficiency", "valueAddedTime", "valueAddedRatio", "mainRoute.leadTime", "rework", "rework.leadTime",
                "rework.share", "firstTimeThrough", "rolledCompleteAccurate", "handoffs", "delivered", "leavers"));
        if (!figures.types().isEmpty()) {
            names.add("weight");
        }
        names.addAll(List.of("demandPerDay", "taktTime", "wip", "effort", "effort.fte"));
        figures.cost().keySet().forEach(currency -> names.add("cost." + currency));
        if (!figures.resources().isEmpty()) {
            names.add("utilisation");
        }
        names.addAll(List.of("steps", "steps.known"));
        return names;
    }

    private void heads(int row) {
        page.text(row, 0, context.words().text("figures"), Look.SECTION);
        page.line(row, 0, StateColumns.ALL - 1, Look.SECTION);
        page.text(row + 1, LABEL, context.words().text("figures.figure"), Look.HEAD);
        page.text(row + 1, ALL, context.words().text(types > 0 ? "figures.all" : "figures.value"), Look.HEAD.aligned(Look.Align.RIGHT));
        for (int i = 0; i < types; i++) {
            page.text(row + 1, ALL + 1 + i, context.figures().types().get(i).title(), Look.HEAD.aligned(Look.Align.RIGHT));
        }
        page.text(row + 1, ALL + 1 + types, context.words().text("figures.about"), Look.HEAD.unwrapped().indented(1));
        page.line(row + 1, 0, StateColumns.ALL - 1, Look.HEAD);
    }

    private void label(int row, String name) {
        String key = name.startsWith("cost.") ? "cost" : name;
        page.text(row, LABEL, context.words().figure(name), Look.PLAIN.inBold());
        page.text(row, ALL + 1 + types, context.words().about(key, context.unitOfWork()), Look.NOTE.as(Look.Role.ABOUT).indented(1));
        page.line(row, 0, StateColumns.ALL - 1, Look.PLAIN);
        cells.put(name, new ArrayList<>(Collections.nCopies(types + 1, null)));
    }

    /**
     * Writes one figure.
     *
     * @param position 0: over all types of work; else of one of them
     * @param known    whether it can be computed
     * @param figure   what the analysis found; null where it cannot be computed
     */
    void put(String name, int position, String format, Expr known, Expr formula, Double figure) {
        Look look = (position == 0 ? Look.FORMULA.inBold() : Look.FORMULA).format(format);
        int row = rowOf.get(name);
        Slot slot = known == Expr.ONE ? page.figure(row, ALL + position, formula, figure, look)
                : page.figureIf(known, row, ALL + position, formula, figure, look);
        cells.get(name).set(position, slot);
        if (position == 0) {
            all.put(name, new Figure(slot, format, figure));
        }
    }

    /** The cell of a figure. */
    Expr ref(String name, int position) {
        return cells.get(name).get(position).ref();
    }

    /** The figures over all types, by their names in JSON. */
    Map<String, Figure> figures() {
        Map<String, Figure> found = new LinkedHashMap<>();
        rowOf.keySet().stream().filter(all::containsKey).forEach(name -> found.put(name, all.get(name)));
        return found;
    }

    /** What is known of each declared type of work, by its name. */
    Map<String, TypeCells> types() {
        Map<String, TypeCells> found = new LinkedHashMap<>();
        for (int i = 0; i < types; i++) {
            found.put(context.figures().types().get(i).name(), new TypeCells(cells.get("leadTime").get(i + 1), cells.get("weight").get(i + 1)));
        }
        return found;
    }

    /** The first row below. */
    int end() {
        return rowOf.values().stream().mapToInt(row -> row).max().orElseThrow() + 2;
    }
}
