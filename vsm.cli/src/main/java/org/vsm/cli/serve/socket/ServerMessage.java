package org.vsm.cli.serve.socket;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vsm.cli.serve.live.LiveText;
import org.vsm.cli.serve.live.TextNews;

/** What pages are told, as JSON. */
final class ServerMessage {

    /** The picture is that of the present text. */
    static final String NO_TROUBLE = "{\"type\":\"trouble\"}";

    /** Files have come or gone. */
    static final String FOLDER = "{\"type\":\"folder\"}";

    private ServerMessage() {
    }

    /**
     * How the text stands.
     *
     * @param server by which the page knows whether it speaks with the same one as before, which remembers what was said
     */
    static String text(TextNews news, UUID server) {
        JsonObject json = json("text", news);
        json.addProperty("server", server.toString());
        return json.toString();
    }

    /** An edit has become part of the text. */
    static String accepted(LiveText.Edited edited, JsonObject edit) {
        JsonObject json = json("accepted", edited.news());
        if (edited.asMeant()) {
            json.remove("text");
        }
        json.add("sequence", edit.get("sequence"));
        return json.toString();
    }

    /** The edit was meant for a text that is not known any more: it must be said again, with that text. */
    static String again(TextNews news) {
        return json("again", news).toString();
    }

    /** In which files a name has got another one, and in which not. */
    static String renamed(Map<Boolean, List<String>> files) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "renamed");
        json.add("done", names(files.get(true)));
        json.add("left", names(files.get(false)));
        return json.toString();
    }

    private static JsonArray names(List<String> files) {
        JsonArray names = new JsonArray();
        files.forEach(names::add);
        return names;
    }

    static String missing(String file) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "missing");
        json.addProperty("file", file);
        return json.toString();
    }

    static String trouble(String message) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "trouble");
        json.addProperty("message", message);
        json.addProperty("line", 0);
        return json.toString();
    }

    private static JsonObject json(String type, TextNews news) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty("revision", news.revision());
        json.addProperty("text", news.text());
        json.addProperty("saved", news.saved());
        json.addProperty("gone", news.gone());
        json.addProperty("problem", news.problem());
        if (news.conflict() != null) {
            JsonArray disputed = new JsonArray();
            news.conflict().merged().disputed().forEach(each -> {
                JsonObject place = new JsonObject();
                place.addProperty("mine", each.mine());
                place.addProperty("theirs", each.theirs());
                disputed.add(place);
            });
            json.add("conflict", disputed);
        }
        return json;
    }
}
