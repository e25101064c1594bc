package org.vsm.cli.workbook.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;

/**
 * The cells of a state that people may change. What a state takes over from the one it is built from points there, so that
 * both change together; overwriting the formula changes the later state alone.
 */
public final class InputCells {
    private final InputCells base;
    private final Map<InputKey, InputCell> cells = new HashMap<>();
    private final List<InputCell> ordered = new ArrayList<>();

    /**
     * Where an input stands.
     *
     * @param inherited whether the cell points to the state before
     */
    public record InputCell(Input input, Slot slot, boolean inherited) {
    }

    /** @param base those of the state that this one is built from; null where there is none in the workbook */
    public InputCells(InputCells base) {
        this.base = base;
    }

    /** Writes an input into a cell. */
    public Slot put(Page page, int row, int column, Input input) {
        Look look = look(input);
        InputCell before = base == null ? null : base.cells.get(input.key());
        boolean inherited = before != null && input.isInheritedFrom(before.input());
        Slot slot = inherited ? pointer(page, row, column, input, before.slot(), look) : own(page, row, column, input.value(), look);
        page.limit(slot, input.rule());
        InputCell cell = new InputCell(input, slot, inherited);
        cells.put(input.key(), cell);
        ordered.add(cell);
        return slot;
    }

    private static Look look(Input input) {
        Look look = input.format() == null ? Look.INPUT : Look.INPUT.format(input.format());
        return input.format() == null || input.rule() == Rule.DATE ? look.aligned(Look.Align.CENTER) : look;
    }

    private static Slot pointer(Page page, int row, int column, Input input, Slot before, Look look) {
        return input.value() instanceof String words ? page.wordFormula(row, column, before.ref(), words, look)
                : page.formula(row, column, before.ref(), look);
    }

    private static Slot own(Page page, int row, int column, Object value, Look look) {
        if (value == null) {
            return page.blank(row, column, look);
        }
        return value instanceof String words ? page.text(row, column, words, look) : page.number(row, column, (Double) value, look);
    }

    /** All of them, in the order in which they were written. */
    public List<InputCell> all() {
        return List.copyOf(ordered);
    }
}
