package org.vsm.cli.explained;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The paths of all figures of a state in the JSON of {@code vsm analyze}: things of lists by their names. */
final class FigurePaths {

    /** Lists without names go by their numbers. */
    private static final Set<String> NUMBERED = Set.of("routes", "serviceLevels");
    /** What is no figure but text or a list of it. */
    private static final Set<String> NO_FIGURES = Set.of("problems", "stages", "steps.", "teams");

    private final Map<String, Double> paths = new LinkedHashMap<>();

    private FigurePaths() {
    }

    /** Path and value; null where nobody knows the value. */
    static Map<String, Double> of(JsonObject state) {
        FigurePaths all = new FigurePaths();
        all.walk("", state);
        return all.paths;
    }

    private void walk(String path, JsonObject object) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonElement value = member.getValue();
            if (value.isJsonObject()) {
                walk(name, value.getAsJsonObject());
            } else if (value.isJsonArray() && !NO_FIGURES.contains(member.getKey())) {
                list(name, member.getKey(), value.getAsJsonArray());
            } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
                paths.put(name, value.getAsDouble());
            }
        }
    }

    private void list(String path, String list, JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i).isJsonObject()) {
                JsonObject each = array.get(i).getAsJsonObject();
                walk(path + "." + (NUMBERED.contains(list) ? Integer.toString(i + 1) : name(list, each)), each);
            }
        }
    }

    private static String name(String list, JsonObject each) {
        return switch (list) {
            case "waitingFor" -> text(each, "kind") + (each.get("for").isJsonNull() ? "" : "." + text(each, "for"));
            case "waste" -> text(each, "kind");
            case "opportunities" -> text(each, "element") + "." + text(each, "halve");
            default -> text(each, "name");
        };
    }

    private static String text(JsonObject object, String member) {
        return object.get(member).isJsonNull() ? "-" : object.get(member).getAsString();
    }
}
