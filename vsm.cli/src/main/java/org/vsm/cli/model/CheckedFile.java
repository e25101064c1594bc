package org.vsm.cli.model;

import java.util.List;

/**
 * A file and all that is said about it.
 *
 * @param source      its text, with the name it is printed under
 * @param diagnostics in the order of the text
 */
public record CheckedFile(SourceText source, List<Diagnostic> diagnostics) {

    public CheckedFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many of them matter so much. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
}
