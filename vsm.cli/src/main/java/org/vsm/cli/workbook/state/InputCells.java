package org.vsm.cli.workbook.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;

/**
 * The cells that people may change. What a state takes over from the one it is built from points there, so that both
 * change together; overwriting the formula changes the later state alone.
 */
public final class InputCells {
    private final InputCells base;
    private final Map<String, Input> inputs = new HashMap<>();

    private record Input(Slot slot, Object value) {
    }

    /** @param base those of the state that this one is built from; null where there is none in the workbook */
    public InputCells(InputCells base) {
        this.base = base;
    }

    /** What a number is: unique in a state, and the same in states that inherit it. */
    static String key(String of, String attribute, Object detail) {
        return of + '\n' + attribute + '\n' + detail;
    }

    /** A number that people may change; null where nobody knows it. */
    Slot number(Page page, int row, int column, String key, Double value, Rule rule, String format) {
        Look look = Look.INPUT.format(format);
        Slot inherited = inherited(key, value);
        Slot slot = inherited == null ? page.number(row, column, value, look) : page.formula(row, column, inherited.ref(), look);
        page.limit(slot, rule);
        inputs.put(key, new Input(slot, value));
        return slot;
    }

    /** Words that people may change; null for none. */
    Slot words(Page page, int row, int column, String key, String value, Rule rule) {
        Look look = Look.INPUT.aligned(Look.Align.CENTER);
        Slot inherited = inherited(key, value);
        Slot slot;
        if (inherited != null) {
            slot = page.wordFormula(row, column, inherited.ref(), value, look);
        } else {
            slot = value == null ? page.blank(row, column, look) : page.text(row, column, value, look);
        }
        page.limit(slot, rule);
        inputs.put(key, new Input(slot, value));
        return slot;
    }

    private Slot inherited(String key, Object value) {
        Input input = base == null || value == null ? null : base.inputs.get(key);
        return input != null && Objects.equals(input.value(), value) ? input.slot() : null;
    }
}
