package org.vsm.cli.model;

import java.util.Comparator;
import java.util.List;

/**
 * What is wrong or doubtful at one place of a file.
 *
 * @param file as it is printed
 * @param place where
 * @param severity how bad
 * @param code stable name of the rule, for instance {@code unknown-unit}
 * @param message what is wrong, in the user's language
 * @param hint what to do about it; null where the message says so already
 * @param related other places that explain it
 */
public record Diagnostic(String file, Place place, Severity severity, String code, String message, String hint,
        List<RelatedPlace> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** Two at one place with one code are few: comparing them takes less than a hash of all that they say. */
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + place.offset();
    }

    /** One that no other place explains. */
    public Diagnostic(String file, Place place, Severity severity, String code, String message, String hint) {
        this(file, place, severity, code, message, hint, List.of());
    }

    /**
     * A place that explains a diagnostic, often in the same file.
     *
     * @param file    as it is printed
     * @param line    the line as it is written, without its end
     * @param message what it has to do with it, in the user's language
     */
    public record RelatedPlace(String file, Place place, String line, String message) {
    }

    /** In the order of the text. */
    static final Comparator<Diagnostic> BY_PLACE = Comparator
            .<Diagnostic>comparingInt(diagnostic -> diagnostic.place().offset())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** The same with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(file, place, other, code, message, hint, related);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
