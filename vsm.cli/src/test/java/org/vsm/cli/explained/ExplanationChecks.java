package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.json.ExplanationJson;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.text.ColumnsOf;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;

/** What holds of every explanation, as programs and as people read it. */
final class ExplanationChecks {

    private static final double DIGITS_OF_JSON = 1e-10;
    private static final int WIDTH = 100;

    private ExplanationChecks() {
    }

    /** It has the value that another command tells, and there are terms that make it. */
    static void assertExplains(double value, ExplainedFigure figure, String what) {
        JsonObject json = JsonParser.parseString(json(figure)).getAsJsonObject();
        assertEquals(value, json.get("value").getAsDouble(), DIGITS_OF_JSON * Math.abs(value), what);
        assertMakesItsValue(json, what);
        assertTrue(value == 0 || !json.getAsJsonArray("terms").isEmpty(), () -> what + " has no terms");
    }

    /** Its JSON is what the schema says. */
    static void assertValid(ExplainedFigure figure) {
        JsonSchemas.assertValid("explanation.schema.json", json(figure));
    }

    private static String json(ExplainedFigure figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExplanationJson.print(figure, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Terms, and those of the parts, make the values that they stand for. */
    static void assertMakesItsValue(JsonObject figure, String what) {
        double[] terms = figure.getAsJsonArray("terms").asList().stream().mapToDouble(term -> term.getAsJsonObject().get("value").getAsDouble()).toArray();
        String combination = figure.get("combination").getAsString();
        if (!figure.get("value").isJsonNull() && !combination.equals("solved")) {
            double value = figure.get("value").getAsDouble();
            double scale = Arrays.stream(terms).map(Math::abs).reduce(Math.abs(value), Math::max);
            assertEquals(value, made(combination, terms), DIGITS_OF_JSON * scale, what + " " + figure.get("figure"));
        }
        figure.getAsJsonArray("parts").forEach(part -> assertMakesItsValue(part.getAsJsonObject(), what));
    }

    private static double made(String combination, double[] terms) {
        return switch (combination) {
            case "sum" -> Arrays.stream(terms).sum();
            case "difference" -> terms[0] - Arrays.stream(terms).skip(1).sum();
            case "quotient" -> terms[1] == 0 ? 0 : terms[0] / terms[1];
            case "percent" -> 100 * terms[0] / terms[1];
            case "product" -> Arrays.stream(terms).reduce(1, (one, other) -> one * other);
            case "highest" -> Arrays.stream(terms).max().orElseThrow();
            case "count" -> terms.length;
            default -> throw new AssertionError(combination);
        };
    }

    /** Its text fits a terminal, and leaves no name of a program's where people should find a word. */
    static void assertReadable(ExplainedFigure figure, Map<String, String> titles, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentText text = new DocumentText(new PrintStream(out, true, StandardCharsets.UTF_8), false);
        text.print(ExplanationDocument.of(figure, titles, Wording.in(language)));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.size() > 6, () -> String.join("\n", lines));
        lines.forEach(line -> assertTrue(ColumnsOf.text(line) <= WIDTH, line));
    }
}
