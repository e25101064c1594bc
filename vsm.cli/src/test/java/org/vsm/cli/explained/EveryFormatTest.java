package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;

/** Every figure of the contract, and of comparisons, exists in text, JSON, CSV and Markdown; the table {@code figures.txt} says where. */
class EveryFormatTest {

    private static final String USUAL = "incident-management/AsIs";
    private static final Map<String, String> PRINTED = new HashMap<>();

    /**
     * A figure and where it is found.
     *
     * @param words what a line of the text says, parts in their order; none where the text has it in another place
     */
    private record Place(String sample, String state, String path, String kind, String name, String column, List<String> words) {

        static Place of(String line) {
            String[] cells = line.split("\\|", -1);
            String[] path = (cells[0].contains(": ") ? cells[0] : USUAL + ": " + cells[0]).strip().split(": ");
            String[] sample = path[0].split("/");
            List<String> words = Arrays.stream(cells[4].strip().split("…")).map(String::strip).filter(word -> !word.isEmpty()).toList();
            return new Place(sample[0], sample[1], path[1].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), words);
        }

        /** Two states with a sign between them are compared. */
        boolean isComparison() {
            return state.contains(">");
        }

        String[] arguments(String format) {
            String[] states = state.split(">");
            return isComparison()
                    ? new String[] {"compare", sample + ".vsm", "--from", states[0], "--to", states[1], "--format", format}
                    : new String[] {"analyze", sample + ".vsm", "--state", state, "--format", format};
        }

        @Override
        public String toString() {
            return sample + " " + path;
        }
    }

    static List<Place> figures() throws IOException {
        try (InputStream table = EveryFormatTest.class.getResourceAsStream("/org/vsm/cli/figures/figures.txt")) {
            List<Place> places = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Place::of).toList();
            assertTrue(places.size() > 60, "figures: " + places.size());
            return places;
        }
    }

    private static String printed(Place place, String format) {
        return PRINTED.computeIfAbsent(place.sample + place.state + format,
                key -> vsm(Samples.FOLDER, place.arguments(format)).out());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void isInAllFourFormats(Place figure) {
        String value = ofJson(figure);
        assertTrue(ofCsv(figure).contains(value), () -> figure + " is " + value + " in JSON, in CSV " + ofCsv(figure));
        if (!figure.words.isEmpty()) {
            String said = figure.words.stream().map(Pattern::quote).collect(Collectors.joining(".*"));
            for (String format : List.of("text", "markdown")) {
                String text = printed(figure, format).replace("**", "");
                assertTrue(Pattern.compile(said).matcher(text).find(), () -> figure + " is not said in " + format + ": " + figure.words);
            }
        }
    }

    static List<String> samples() {
        return Samples.names();
    }

    /** All of them, whatever the samples hold. */
    @ParameterizedTest
    @MethodSource("samples")
    void everyNumberOfComparisonsAndRegistersIsInCsv(String sample) {
        if (vsm(Samples.FOLDER, "compare", sample).exitCode() == 0) {
            String json = vsm(Samples.FOLDER, "compare", sample, "--format", "json").out();
            assertHasAll(vsm(Samples.FOLDER, "compare", sample, "--format", "csv").out(), JsonParser.parseString(json).getAsJsonObject());
        }
        String csv = vsm(Samples.FOLDER, "plan", sample, "--on", "2026-11-30", "--format", "csv").out();
        String json = vsm(Samples.FOLDER, "plan", sample, "--on", "2026-11-30", "--format", "json").out();
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("streams").forEach(stream -> assertHasAll(csv, stream.getAsJsonObject()));
    }

    private static void assertHasAll(String csv, JsonObject json) {
        List<String> cells = cells(csv).stream().flatMap(List::stream).map(EveryFormatTest::number).toList();
        JsonPaths.of(json).forEach((path, value) -> assertTrue(cells.contains(value.toString()), () -> path + " is " + value));
    }

    private static String ofJson(Place figure) {
        JsonObject json = JsonParser.parseString(printed(figure, "json")).getAsJsonObject();
        if (figure.isComparison()) {
            return known(figure, JsonPaths.of(json));
        }
        JsonObject state = json.getAsJsonArray("streams").get(0).getAsJsonObject()
                .getAsJsonArray("states").get(0).getAsJsonObject();
        assertEquals(figure.state, state.get("name").getAsString());
        if (figure.path.equals("approximate")) {
            return state.get("approximate").getAsString();
        }
        if (figure.path.equals("mainRoute.steps")) {
            return state.getAsJsonObject("mainRoute").getAsJsonArray("steps").asList().stream().map(JsonElement::getAsString)
                    .collect(Collectors.joining(" > "));
        }
        return known(figure, JsonPaths.of(state));
    }

    private static String known(Place figure, Map<String, Double> paths) {
        Double value = paths.get(figure.path);
        assertTrue(value != null, figure.path + " is not in JSON");
        return value.toString();
    }

    /** The values of the column in all rows of the kind and name. */
    private static List<String> ofCsv(Place figure) {
        List<List<String>> rows = cells(printed(figure, "csv"));
        List<String> columns = rows.get(0);
        int kind = columns.indexOf("kind");
        int column = columns.indexOf(figure.column);
        assertTrue(column > 0, figure.column + " is no column of CSV");
        return rows.stream().skip(1)
                .filter(row -> row.get(kind).equals(figure.kind) && (figure.name.isEmpty() || row.get(kind + 1).equals(figure.name)))
                .map(row -> number(row.get(column))).toList();
    }

    private static List<List<String>> cells(String csv) {
        return csv.lines().map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))).toList();
    }

    private static String number(String cell) {
        return cell.matches("-?[0-9.]+(E-?[0-9]+)?") ? Double.toString(Double.parseDouble(cell)) : cell;
    }
}
