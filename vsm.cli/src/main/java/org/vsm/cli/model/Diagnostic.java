package org.vsm.cli.model;

import java.util.Comparator;

/**
 * What is wrong or doubtful at one place of a file.
 *
 * @param file as it is printed
 * @param place where
 * @param severity how bad
 * @param code stable name of the rule, for instance {@code unknown-unit}
 * @param message what is wrong, in the user's language
 * @param hint what to do about it; null where the message says so already
 */
public record Diagnostic(String file, Place place, Severity severity, String code, String message, String hint) {

    /** In the order of the text. */
    static final Comparator<Diagnostic> BY_PLACE = Comparator
            .<Diagnostic>comparingInt(diagnostic -> diagnostic.place().offset())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
