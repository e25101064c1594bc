package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;

/** What holds for the whole state: demand, calendar, shares of the types of work. */
final class Settings {
    private static final int LABEL = StateColumns.ELEMENT;
    private static final int VALUE = StateColumns.WAIT;
    private static final int COUNTS = StateColumns.PROCESS;

    private final StateContext context;
    private final Map<String, Expr> typeShares = new LinkedHashMap<>();
    private final Slot demand;
    private final Slot dayLength;
    private final Slot hoursPerDay;
    private final Slot daysPerWeek;
    private int nextRow;

    Settings(StateContext context, int row) {
        this.context = context;
        Flow flow = context.graph().flow();
        context.tables().text(row, 0, context.words().text("settings"), Look.SECTION);
        context.tables().line(row, 0, StateColumns.ALL - 1, Look.SECTION);
        this.nextRow = row + 1;
        label("settings.demand");
        this.demand = context.inputs().put(context.tables(), nextRow++, VALUE, new Input(InputKey.of("", Attribute.DEMAND), null,
                flow.demandPerDay(), Rule.AMOUNT, StateContext.plainNumber(flow.demandPerDay())));
        this.hoursPerDay = fixed("settings.hours", flow.calendar().hoursPerDay());
        this.daysPerWeek = fixed("settings.days", flow.calendar().daysPerWeek());
        this.dayLength = fixed("settings.daylength", context.unit().of(flow.calendar().secondsPerDay()));
        typeShares(flow);
    }

    private void typeShares(Flow flow) {
        if (flow.types().get(0).name().equals(Flow.NO_TYPE)) {
            typeShares.put(Flow.NO_TYPE, Expr.ONE);
            return;
        }
        List<Slot> cells = new ArrayList<>();
        for (WorkType type : flow.types()) {
            text(context.words().text("settings.type", type.title()));
            cells.add(context.inputs().put(context.tables(), nextRow++, VALUE, new Input(InputKey.of(type.name(), Attribute.TYPE), null,
                    type.share(), Rule.SHARE, StateSheet.PERCENT)));
        }
        for (int i = 0; i < cells.size(); i++) {
            Slot cell = cells.get(i);
            typeShares.put(flow.types().get(i).name(), context.tables().figure(cell.row(), COUNTS, cell.ref().over(Expr.sumOf(cells)),
                    flow.types().get(i).share(), Look.FORMULA.format(StateSheet.PERCENT)).ref());
        }
    }

    private void label(String key) {
        text(context.words().text(key, context.unit().symbol(context.words())));
    }

    private void text(String words) {
        Page page = context.tables();
        page.text(nextRow, LABEL, words, Look.PLAIN);
        page.line(nextRow, 0, StateColumns.ALL - 1, Look.PLAIN);
    }

    /** The calendar is part of the text: durations there are days and weeks of it. */
    private Slot fixed(String key, double value) {
        label(key);
        return context.tables().number(nextRow++, VALUE, value, Look.FIXED.format(StateContext.plainNumber(value)));
    }

    Expr demand() {
        return demand.ref();
    }

    /** Whether the demand is known. */
    Expr isDemandKnown() {
        return Expr.call("ISNUMBER", context.graph().flow().demandPerDay() == null ? 0 : 1, demand.ref());
    }

    /** A working day in the sheet's unit. */
    Expr dayLength() {
        return dayLength.ref();
    }

    Expr daysPerWeek() {
        return daysPerWeek.ref();
    }

    Expr hoursPerDay() {
        return hoursPerDay.ref();
    }

    Expr typeShare(String type) {
        return typeShares.get(type);
    }

    /** The first row below. */
    int end() {
        return nextRow + 1;
    }
}
