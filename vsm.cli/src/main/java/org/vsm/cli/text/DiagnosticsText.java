package org.vsm.cli.text;

import java.io.PrintStream;
import org.vsm.cli.Labels;
import org.vsm.cli.model.CheckedFile;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.Diagnostic.RelatedPlace;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.Place;
import org.vsm.cli.model.Severity;
import org.vsm.cli.model.SourceText;

/** Prints diagnostics as a compiler does: place, severity, code and message; the line; carets beneath it; what to do. */
public final class DiagnosticsText {

    private final PrintStream out;
    private final boolean colour;
    private final Labels labels;

    public DiagnosticsText(PrintStream out, boolean colour, Labels labels) {
        this.out = out;
        this.colour = colour;
        this.labels = labels;
    }

    /** Prints all that is said of a file. */
    public void print(CheckedFile file) {
        file.diagnostics().forEach(diagnostic -> print(diagnostic, file.source()));
    }

    /** Prints the errors only. */
    public void printErrors(LoadedModel model) {
        model.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostic -> print(diagnostic, model.source()));
    }

    private void print(Diagnostic diagnostic, SourceText source) {
        Place place = diagnostic.place();
        String word = labels.text(key(diagnostic.severity()));
        line(bold(diagnostic.file() + ":" + place.line() + ":" + place.column() + ": ")
                + coloured(diagnostic.severity(), word + "[" + diagnostic.code() + "]: ")
                + bold(SafeText.of(diagnostic.message())));
        SourceExcerpt excerpt = SourceExcerpt.of(source.line(place.line()), source.offsetInLine(place), place.length());
        line("    " + excerpt.line());
        line("    " + coloured(diagnostic.severity(), excerpt.marks()));
        if (diagnostic.hint() != null) {
            line("    " + labels.text("hint") + ": " + SafeText.of(diagnostic.hint()));
        }
        diagnostic.related().forEach(this::print);
    }

    private void print(RelatedPlace related) {
        line("    " + SafeText.of(related.message()) + ": " + related.file() + ":" + related.place().line() + ":" + related.place().column());
        line("        " + SourceExcerpt.of(related.line().strip(), 0, 0).line());
    }

    /** The same line end on every machine. */
    private void line(String text) {
        out.print(text + '\n');
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private String bold(String text) {
        return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private String coloured(Severity severity, String text) {
        int shade = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 35;
            case INFO -> 36;
        };
        return colour ? "\u001B[1;" + shade + "m" + text + "\u001B[0m" : text;
    }
}
