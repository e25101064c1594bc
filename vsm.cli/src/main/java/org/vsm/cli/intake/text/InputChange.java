package org.vsm.cli.intake.text;

import org.vsm.cli.workbook.input.Input;

/**
 * An input that somebody changed.
 *
 * @param input as the text has it
 * @param after a Double in the unit of the sheet, or a String; null where the cell is empty now
 */
public record InputChange(Input input, Object after) {

    /** The new number; null where there is none. */
    Double number() {
        return after instanceof Double number ? number : null;
    }
}
