package org.vsm.cli.workbook.chart;

import java.util.List;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Palette;

/**
 * Numbers of one kind.
 *
 * @param title  in the legend
 * @param values neighbouring cells of one column or row
 * @param color  null: not drawn, only holds up what stands on it
 */
public record Series(String title, List<Slot> values, Palette color) {

    Double[] numbers() {
        return values.stream().map(Slot::value).toArray(Double[]::new);
    }

    String range() {
        return Slot.block(values.get(0), values.get(values.size() - 1));
    }
}
