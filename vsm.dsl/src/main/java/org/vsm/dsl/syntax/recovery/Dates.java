package org.vsm.dsl.syntax.recovery;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they are written in a file: 2026-05-12. */
public final class Dates {

    private Dates() {
    }

    /** Whether there is such a day. */
    public static boolean isPossible(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
