package org.vsm.cli.workbook.entry;

import java.util.Locale;
import org.vsm.cli.workbook.sheet.Rule;

/** The columns of a collection sheet, from the left. */
public enum EntryColumn {
    /** Name of the element. */
    STEP(27),
    /** Who performs it. */
    WHO(15),
    /** Unit of the times of the row; empty: the workbook's. */
    UNIT(7, Rule.TIME_UNIT),
    WAIT_LOW(8, Rule.TIME), WAIT_LIKELY(9.5, Rule.TIME), WAIT_HIGH(8, Rule.TIME),
    PROCESS_LOW(8, Rule.TIME), PROCESS_LIKELY(9.5, Rule.TIME), PROCESS_HIGH(8, Rule.TIME),
    ACCURATE(8, Rule.SHARE),
    /** Units that wait. */
    WAITING(8, Rule.COUNT),
    /** Share that is sent back. */
    BACK(10, Rule.SHARE),
    BACK_TO(16),
    /** Measured or estimated. */
    SOURCE(12, Rule.KNOWN),
    /** The element that a new step follows. */
    AFTER(16),
    REMARKS(30);

    private final double width;
    private final Rule rule;

    EntryColumn(double width) {
        this(width, Rule.FREE);
    }

    EntryColumn(double width, Rule rule) {
        this.width = width;
        this.rule = rule;
    }

    /** How the bundles call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    double width() {
        return width;
    }

    Rule rule() {
        return rule;
    }

    /** Whether words stand in it. */
    public boolean isText() {
        return rule == Rule.FREE || rule == Rule.KNOWN;
    }

    /** The number format. */
    String format() {
        return rule == Rule.SHARE ? "0%" : "General";
    }
}
