package org.vsm.cli.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.vsm.cli.model.CheckedFile;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.Diagnostic.RelatedPlace;
import org.vsm.cli.model.Place;

/**
 * Diagnostics for programs:
 * {@code { "version": 1, "files": [ { "file", "diagnostics": [ { "severity", "code", "message", "hint", "line", "column",
 * "offset", "length", "related": [ { "file", "line", "column", "message" } ] } ] } ] }}. Lines and columns count from 1,
 * offsets from 0; a missing hint is null, and "related" is there only where other places explain it.
 */
public final class DiagnosticsJson {

    private final JsonWriter json;

    private DiagnosticsJson(JsonWriter json) {
        this.json = json;
    }

    /** Prints all that is said of these files. */
    public static void print(List<CheckedFile> files, PrintStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            JsonWriter json = new JsonWriter(writer);
            json.setIndent("  ");
            json.setHtmlSafe(false);
            new DiagnosticsJson(json).print(files);
            writer.append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(List<CheckedFile> files) throws IOException {
        json.beginObject().name("version").value(1).name("files").beginArray();
        for (CheckedFile file : files) {
            json.beginObject().name("file").value(file.source().name()).name("diagnostics").beginArray();
            for (Diagnostic diagnostic : file.diagnostics()) {
                print(diagnostic);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void print(Diagnostic diagnostic) throws IOException {
        Place place = diagnostic.place();
        json.beginObject()
                .name("severity").value(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .name("code").value(diagnostic.code())
                .name("message").value(diagnostic.message())
                .name("hint").value(diagnostic.hint())
                .name("line").value(place.line())
                .name("column").value(place.column())
                .name("offset").value(place.offset())
                .name("length").value(place.length());
        if (!diagnostic.related().isEmpty()) {
            json.name("related").beginArray();
            for (RelatedPlace related : diagnostic.related()) {
                json.beginObject().name("file").value(related.file()).name("line").value(related.place().line())
                        .name("column").value(related.place().column()).name("message").value(related.message()).endObject();
            }
            json.endArray();
        }
        json.endObject();
    }
}
