package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.Map;

/** Letters by which a line is found again in the next stretch. */
public final class Connectors {

    private static final int LETTERS = 26;

    private final Map<Object, String> letters = new HashMap<>();

    /** The letter of a leg or way: A, B, … Z, AA, … in the order in which they are asked for. */
    String of(Object line) {
        return letters.computeIfAbsent(line, each -> letters(letters.size()));
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
