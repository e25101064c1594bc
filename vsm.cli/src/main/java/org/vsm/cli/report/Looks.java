package org.vsm.cli.report;

import java.util.Locale;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** What the templates call the looks of texts and tables. */
public final class Looks {

    private static final int DEEPEST = 6;
    private static final int SHORT = 14;
    private static final int FEW = 12;

    private Looks() {
    }

    /** The class of a tone. */
    public static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** The class of a column. */
    public static String side(Column column) {
        return column.right() ? "number" : "words";
    }

    /** How far a row is indented; deeper ones are not shown as such. */
    public static int depth(Row row) {
        return Math.min(DEEPEST, row.depth());
    }

    /** Whether a text is so short that it stays in one line: a day, a place in a file, a word. */
    public static String breaking(String text) {
        return text.length() <= SHORT ? "whole" : "";
    }

    /** The class of a table that stays on one page of paper. */
    public static String size(Block.Table table) {
        return table.rows().size() <= FEW ? "few" : "many";
    }

    /** Whether any column has a title. */
    public static boolean hasHead(Block.Table table) {
        return table.columns().stream().anyMatch(column -> !column.title().isBlank());
    }
}
