package org.vsm.cli.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.Io;
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

    /** What goes on from the line before stands a little to the right, but left of what is quoted. */
    private static final String MARGIN = "  ";

    private final PrintStream out;
    private final boolean colour;
    private final int width;
    private final Labels labels;

    /**
     * @param colour whether the reader's terminal shows colours
     * @param width  columns after which messages are broken into lines
     */
    public DiagnosticsText(PrintStream out, boolean colour, int width, Labels labels) {
        this.out = out;
        this.colour = colour;
        this.width = width;
        this.labels = labels;
    }

    /** What goes to standard output. */
    public static DiagnosticsText toOut(Io io) {
        return new DiagnosticsText(io.out(), io.colourOut(), DocumentText.WIDTH, io.labels());
    }

    /** What goes to standard error. */
    public static DiagnosticsText toErr(Io io) {
        return new DiagnosticsText(io.err(), io.colourErr(), DocumentText.WIDTH, io.labels());
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
        String where = diagnostic.file() + ":" + place.line() + ":" + place.column() + ": ";
        String what = word + "[" + diagnostic.code() + "]: ";
        List<String> message = broken(where + what, SafeText.of(diagnostic.message()));
        line(bold(where) + coloured(diagnostic.severity(), what) + bold(message.get(0)));
        message.stream().skip(1).forEach(rest -> line(MARGIN + bold(rest)));
        SourceExcerpt excerpt = SourceExcerpt.of(source.line(place.line()), source.offsetInLine(place), place.length());
        line("    " + excerpt.line());
        line("    " + coloured(diagnostic.severity(), excerpt.marks()));
        if (diagnostic.hint() != null) {
            indented(4, labels.text("hint") + ": " + SafeText.of(diagnostic.hint()));
        }
        diagnostic.related().forEach(this::print);
    }

    private void print(RelatedPlace related) {
        indented(4, SafeText.of(related.message()) + ": " + related.file() + ":" + related.place().line() + ":" + related.place().column());
        line("        " + Lines.cut(SourceExcerpt.of(related.line().strip(), 0, 0).line(), width - 8));
    }

    /** A text with a margin, in as many lines as it takes; what goes on stands further to the right. */
    private void indented(int margin, String text) {
        String before = " ".repeat(margin);
        for (String part : Lines.of(text, width - margin - MARGIN.length())) {
            line(before + part);
            before = " ".repeat(margin + MARGIN.length());
        }
    }

    /** What follows on the same line, and the lines after it. */
    private List<String> broken(String before, String text) {
        if (DisplayWidth.of(before) + DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        // Something as wide as what stands before, in one word.
        String filler = "x".repeat(Math.max(1, Math.min(DisplayWidth.of(before), width) - 1));
        List<String> lines = new ArrayList<>(Lines.of(filler + " " + text, width - MARGIN.length()));
        lines.set(0, lines.get(0).substring(filler.length()).stripLeading());
        return lines;
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
