package org.vsm.analysis.flow;

import java.time.LocalDate;

/**
 * Where a number comes from.
 *
 * @param kind how it was found
 * @param date the day on which it was found; null if not stated
 * @param text a source in words; null if not stated
 */
public record Provenance(Kind kind, LocalDate date, String text) {

    /** Nothing is said about the source. */
    public static final Provenance UNSTATED = new Provenance(Kind.UNSTATED, null, null);

    /** How a number was found. */
    public enum Kind { UNSTATED, MEASURED, ESTIMATED }
}
