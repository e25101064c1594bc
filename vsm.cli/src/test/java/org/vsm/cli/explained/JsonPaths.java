package org.vsm.cli.explained;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The paths of all numbers in the JSON of a state, comparison, register or simulation: things of lists by their names, else by their numbers from 1. */
final class JsonPaths {

    /** Lists of things without names. */
    private static final Set<String> NUMBERED = Set.of("details", "keyResults", "measurements", "expected", "routes", "serviceLevels", "histogram",
            "points", "proofs");

    private final Map<String, Double> paths = new LinkedHashMap<>();

    private JsonPaths() {
    }

    /** Path and value; what nobody knows is left out. */
    static Map<String, Double> of(JsonObject object) {
        JsonPaths all = new JsonPaths();
        all.walk("", object);
        return all.paths;
    }

    private void walk(String path, JsonObject object) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonElement value = member.getValue();
            if (value.isJsonObject()) {
                walk(name, value.getAsJsonObject());
            } else if (value.isJsonArray()) {
                list(name, member.getKey(), value.getAsJsonArray());
            } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && !name.equals("version")) {
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
            case "bottlenecks" -> text(each, "question");
            case "pairs" -> text(each, "first") + "." + text(each, "second");
            case "waitingFor" -> text(each, "kind") + (each.get("for").isJsonNull() ? "" : "." + text(each, "for"));
            case "opportunities" -> text(each, "element") + "." + text(each, "halve");
            case "branches" -> text(each, "block") + "." + (each.remove("branch").getAsInt() + 1);
            default -> text(each, isKnown(each, "name") ? "name" : "kind");
        };
    }

    private static String text(JsonObject object, String member) {
        return isKnown(object, member) ? object.get(member).getAsString() : "-";
    }

    private static boolean isKnown(JsonObject object, String member) {
        return object.get(member) != null && !object.get(member).isJsonNull();
    }
}
