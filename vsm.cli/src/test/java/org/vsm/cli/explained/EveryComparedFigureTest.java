package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Io;
import org.vsm.cli.QuietIo;
import org.vsm.cli.Samples;
import org.vsm.cli.explaining.ExplainableFigures;
import org.vsm.cli.explaining.FiguresOfFile;
import org.vsm.cli.explaining.FiguresOfFile.Asked;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** Every number that {@code vsm compare}, {@code vsm plan} and {@code vsm portfolio} print of any sample is explained by terms that make it. */
class EveryComparedFigureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    static List<String> samples() {
        return Samples.names();
    }

    private final Io io = QuietIo.in(Samples.FOLDER);
    private final Map<String, LoadedModel> models = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private static JsonObject json(String... arguments) {
        return JsonParser.parseString(vsm(Samples.FOLDER, arguments).out()).getAsJsonObject();
    }

    private FiguresOfFile figures(String sample, String figure, String stream, String state, String from) {
        return new FiguresOfFile(sample, new Asked(figure, stream, state, from, DAY), io.labels(),
                file -> models.computeIfAbsent(file, each -> new ModelReader(io).read(each)), new Origins(io)::of);
    }

    private void assertExplained(FiguresOfFile figures, String path, double value) {
        ExplainableFigures known = figures.with(path).orElseThrow(() -> new AssertionError("not explained: " + path));
        ExplainedFigure figure = known.of(known.find(path).orElseThrow()).orElseThrow();
        ExplanationChecks.assertExplains(value, figure, path);
        if (seen.add(figure.explanation().name().kind())) {
            ExplanationChecks.assertValid(figure);
            Locale language = seen.size() % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN;
            ExplanationChecks.assertReadable(figure, known.titles(Wording.in(language)), language);
        }
    }

    private static List<String> laterStates(String sample) {
        return json("analyze", sample, "--format", "json").getAsJsonArray("streams").get(0).getAsJsonObject().getAsJsonArray("states").asList().stream()
                .map(JsonElement::getAsJsonObject).filter(state -> !state.get("kind").getAsString().equals("current"))
                .map(state -> state.get("name").getAsString()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofComparisonsIsExplained(String sample) {
        for (String later : laterStates(sample)) {
            JsonObject compared = json("compare", sample, "--to", later, "--format", "json");
            FiguresOfFile figures = figures(sample, null, null, later, compared.get("from").getAsString());
            Map<String, Double> paths = JsonPaths.of(compared);
            assertTrue(paths.size() > 60, "figures: " + paths.size());
            paths.forEach((path, value) -> assertExplained(figures, path, value));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofRegistersIsExplained(String sample) {
        for (JsonElement stream : json("plan", sample, "--on", DAY.toString(), "--format", "json").getAsJsonArray("streams")) {
            String name = stream.getAsJsonObject().get("name").getAsString();
            Map<String, FiguresOfFile> byImprovement = new HashMap<>();
            JsonPaths.of(stream.getAsJsonObject()).forEach((path, value) -> {
                String improvement = path.startsWith("improvements.") ? path.split("\\.")[1] : "";
                assertExplained(byImprovement.computeIfAbsent(improvement, each -> figures(sample, path, name, today(sample, path), null)), path, value);
            });
            FiguresOfFile register = byImprovement.get("");
            stream.getAsJsonObject().getAsJsonObject("attention").entrySet()
                    .forEach(list -> assertExplained(register, "attention." + list.getKey(), list.getValue().getAsJsonArray().size()));
            assertExplained(register, "untackledProblems", stream.getAsJsonObject().getAsJsonArray("untackledProblems").size());
        }
    }

    /** The lead time beside a register is that of today's state, which another file may hold. */
    private static String today(String sample, String path) {
        return path.equals("leadTime") && laterStates(sample).size() > 0 ? json("compare", sample, "--format", "json").get("from").getAsString() : null;
    }

    /** A number of a portfolio is a figure of one state, or a count; its longest wait and its bottleneck are called otherwise in a state. */
    @ParameterizedTest
    @MethodSource("samples")
    void ofPortfoliosIsExplained(String sample) {
        Map<String, String> names = Map.of("bottleneckValue", "bottlenecks.capacity", "longestShare", "bottlenecks.delay");
        for (JsonElement stream : json("portfolio", sample, "--on", DAY.toString(), "--format", "json").getAsJsonArray("streams")) {
            JsonObject each = stream.getAsJsonObject();
            String name = each.get("name").getAsString();
            Map<String, FiguresOfFile> byState = new HashMap<>();
            JsonPaths.of(each).forEach((path, value) -> {
                String[] state = path.startsWith("states.") ? path.split("\\.") : new String[] {null, null, path};
                assertExplained(byState.computeIfAbsent(state[1], of -> figures(sample, null, name, of, null)), names.getOrDefault(state[2], state[2]), value);
            });
        }
    }

    /** The scores of an analysis are those against its first state. */
    @ParameterizedTest
    @MethodSource("samples")
    void ofObjectivesIsExplained(String sample) {
        for (JsonElement each : json("analyze", sample, "--format", "json").getAsJsonArray("streams")) {
            JsonObject stream = each.getAsJsonObject();
            int before = 0;
            for (JsonElement objective : stream.getAsJsonArray("objectives")) {
                for (JsonElement scored : objective.getAsJsonObject().getAsJsonArray("states")) {
                    JsonObject score = scored.getAsJsonObject();
                    FiguresOfFile figures = figures(sample, null, stream.get("name").getAsString(), score.get("state").getAsString(), firstState(stream));
                    score.addProperty("name", objective.getAsJsonObject().get("name").getAsString());
                    assertObjective(figures, score, before);
                }
                before += objective.getAsJsonObject().getAsJsonArray("keyResults").size();
            }
        }
    }

    private static String firstState(JsonObject stream) {
        List<JsonObject> current = stream.getAsJsonArray("states").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(state -> state.get("kind").getAsString().equals("current")).toList();
        return current.isEmpty() ? null : current.get(0).get("name").getAsString();
    }

    private void assertObjective(FiguresOfFile figures, JsonObject score, int before) {
        for (String which : List.of("score", "measuredScore")) {
            if (!score.get(which).isJsonNull()) {
                assertExplained(figures, "objectives." + score.get("name").getAsString() + "." + which, score.get(which).getAsDouble());
            }
        }
        for (int i = 0; i < score.getAsJsonArray("keyResults").size(); i++) {
            String prefix = "keyResults." + (before + i + 1) + ".";
            JsonPaths.of(score.getAsJsonArray("keyResults").get(i).getAsJsonObject())
                    .forEach((path, value) -> assertExplained(figures, prefix + path, value));
        }
    }
}
