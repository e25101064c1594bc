package org.vsm.cli.workbook.chart;

import java.util.List;
import org.vsm.cli.workbook.formula.Slot;

/**
 * What the bars are of.
 *
 * @param cells neighbouring cells of one column or row
 * @param words what they say now
 */
public record Categories(List<Slot> cells, List<String> words) {

    String range() {
        return Slot.block(cells.get(0), cells.get(cells.size() - 1));
    }
}
