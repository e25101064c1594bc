package org.vsm.cli.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.QuietIo;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.cli.json.AnalysisJson;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.streams.StreamAnalysis;
import org.vsm.cli.streams.StreamStates;

/**
 * What a text means: what is said of it, and the figures of its states.
 *
 * @param diagnostics severity and code of each, in alphabetical order
 * @param states      the figures of each, by name, as {@code vsm analyze} writes them; none where there are errors
 */
record Meaning(List<String> diagnostics, Map<String, JsonObject> states) {

    /** The meaning of a text that stands, or shall stand, in a file of a folder. */
    static Meaning of(Path folder, String name, String text) {
        LoadedModel model = read(folder, name, text);
        LoadedModel checked = model.with(FigureFindings.of(model, QuietIo.in(folder)));
        List<String> diagnostics = checked.diagnostics().stream().map(each -> each.severity() + " " + each.code()).sorted().toList();
        return new Meaning(diagnostics, model.hasErrors() ? Map.of() : states(model));
    }

    /** The model of such a text. */
    static LoadedModel read(Path folder, String name, String text) {
        return new ModelReader(QuietIo.in(folder)).read(folder.resolve(name), name, text);
    }

    private static Map<String, JsonObject> states(LoadedModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnalysisJson.print(StreamStates.in(model).stream().map(StreamAnalysis::of).toList(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        Map<String, JsonObject> states = new LinkedHashMap<>();
        JsonObject all = JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        for (JsonElement stream : all.getAsJsonArray("streams")) {
            for (JsonElement state : stream.getAsJsonObject().getAsJsonArray("states")) {
                states.put(state.getAsJsonObject().get("name").getAsString(), state.getAsJsonObject());
            }
        }
        return states;
    }
}
