package org.vsm.cli.workbook.input;

import org.vsm.cli.workbook.sheet.Rule;

/**
 * Something that people may change.
 *
 * @param origin where it stands in the text; opaque, null where it follows from nothing written
 * @param value  a Double in the unit of the sheet, or a String; null where nobody knows it
 * @param format of numbers; null for words
 */
public record Input(InputKey key, Object origin, Object value, Rule rule, String format) {

    /** Whether another one says the same at the same place of the text. */
    boolean isInheritedFrom(Input base) {
        return value != null && value.equals(base.value) && origin == base.origin;
    }
}
