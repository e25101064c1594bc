package org.vsm.cli.serve.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.serve.live.Conflict;
import org.vsm.cli.serve.live.LiveText;
import org.vsm.cli.serve.live.Renaming;
import org.vsm.cli.serve.live.Wanted;

/** What pages say. Whatever is not as it should be becomes an exception of the ones that a page is closed for. */
final class PageMessage {

    private PageMessage() {
    }

    static String type(JsonObject said) {
        return required(said, "type").getAsString();
    }

    static String file(JsonObject said) {
        return required(said, "file").getAsString();
    }

    static Conflict.Choice choice(JsonObject said) {
        return Conflict.Choice.valueOf(required(said, "choice").getAsString().toUpperCase(Locale.ROOT));
    }

    static Wanted wanted(JsonObject said) {
        Locale language = "de".equals(text(said, "lang")) ? Locale.GERMAN : Locale.ENGLISH;
        Theme theme = "dark".equals(text(said, "theme")) ? Theme.DARK : Theme.LIGHT;
        String view = text(said, "view");
        Wanted.Kind kind = view == null ? Wanted.Kind.MAP : Wanted.Kind.valueOf(view.toUpperCase(Locale.ROOT));
        String from = kind == Wanted.Kind.COMPARE ? text(said, "from") : null;
        return new Wanted(text(said, "stream"), kind, text(said, "state"), from, language, theme, width(said));
    }

    private static double width(JsonObject said) {
        return said.has("width") ? Wanted.widthFor(said.get("width").getAsDouble()) : MapPicture.USUAL_WIDTH;
    }

    static LiveText.Edit edit(JsonObject said) {
        return new LiveText.Edit(required(said, "revision").getAsLong(), text(said, "base"), required(said, "from").getAsInt(),
                required(said, "to").getAsInt(), required(said, "insert").getAsString());
    }

    /** Files, and what is renamed in each. */
    static Map<String, Renaming> renamings(JsonObject said) {
        Map<String, Renaming> renamings = new TreeMap<>();
        for (Map.Entry<String, JsonElement> each : required(said, "files").getAsJsonObject().entrySet()) {
            List<Renaming.Place> places = new ArrayList<>();
            each.getValue().getAsJsonArray().forEach(place -> places.add(place(place.getAsJsonObject())));
            renamings.put(each.getKey(), new Renaming(required(said, "was").getAsString(), places));
        }
        return renamings;
    }

    private static Renaming.Place place(JsonObject said) {
        return new Renaming.Place(required(said, "line").getAsInt(), required(said, "from").getAsInt(), required(said, "to").getAsInt(),
                required(said, "insert").getAsString());
    }

    /** Null where it says nothing. */
    static String text(JsonObject said, String name) {
        JsonElement value = said.get(name);
        return value == null || value.isJsonNull() || value.getAsString().isEmpty() ? null : value.getAsString();
    }

    private static JsonElement required(JsonObject said, String name) {
        JsonElement value = said.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
