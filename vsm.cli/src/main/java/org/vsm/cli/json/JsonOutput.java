package org.vsm.cli.json;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import com.google.gson.stream.JsonWriter;

/** Writes a JSON document, indented. Numbers are rounded to 12 significant digits; what nobody knows is written as null. */
final class JsonOutput {

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final JsonWriter json;

    /** Something that is written into a document. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** Something that is written for each of many. */
    @FunctionalInterface
    interface ContentOf<T> {
        void write(T each) throws IOException;
    }

    /** A document; what it holds. */
    @FunctionalInterface
    interface Document {
        void write(JsonOutput json) throws IOException;
    }

    private JsonOutput(JsonWriter json) {
        this.json = json;
    }

    /** Prints one document. */
    static void print(PrintStream out, Document document) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            JsonWriter json = new JsonWriter(writer);
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            document.write(new JsonOutput(json));
            json.endObject();
            writer.append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text; may be null. */
    void text(String name, String text) throws IOException {
        json.name(name).value(text);
    }

    /** A date, a keyword: written as text; may be null. */
    void asText(String name, Object value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    void whole(String name, long number) throws IOException {
        json.name(name).value(number);
    }

    /** A number; may be null. */
    void number(String name, Double number) throws IOException {
        json.name(name).value(number == null ? null : rounded(number));
    }

    /** True, false or null. */
    void truth(String name, Boolean value) throws IOException {
        json.name(name).value(value);
    }

    void nothing(String name) throws IOException {
        json.name(name).nullValue();
    }

    /** An object with what is written in it. */
    void object(String name, Content content) throws IOException {
        json.name(name).beginObject();
        content.write();
        json.endObject();
    }

    /** An array with an object for each. */
    <T> void objects(String name, Iterable<T> all, ContentOf<T> content) throws IOException {
        json.name(name).beginArray();
        for (T each : all) {
            json.beginObject();
            content.write(each);
            json.endObject();
        }
        json.endArray();
    }

    /** An array of texts. */
    void texts(String name, Collection<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static BigDecimal rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(TWELVE_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
