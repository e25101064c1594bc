package org.vsm.cli.model;

/**
 * Where something stands in a text, and how it is written there.
 *
 * @param file as it is printed
 * @param line from 1
 * @param text what is written, in one line, without comments and shortened where it is long
 */
public record WrittenAt(String file, int line, String text) {

    /** For instance {@code incident.vsm:23}. */
    public String place() {
        return file + ":" + line;
    }
}
