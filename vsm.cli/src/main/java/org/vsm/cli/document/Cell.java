package org.vsm.cli.document;

/**
 * A text in a table.
 *
 * @param text in one line; may be empty
 */
public record Cell(String text, Tone tone) {

    /** A text that is nothing special. */
    public static Cell of(String text) {
        return new Cell(text, Tone.PLAIN);
    }
}
