package org.vsm.cli.serve.language;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the language server says to a page: with the names of the folder's streams in the place of files of the machine. */
final class ServerMessages {

    private static final String FILE = "file:";
    private static final String DIAGNOSTICS = "textDocument/publishDiagnostics";
    private static final Set<String> ALLOWED = Set.of(DIAGNOSTICS, "workspace/codeLens/refresh",
            "workspace/inlayHint/refresh");

    private final FolderAddresses addresses;

    ServerMessages(FolderAddresses addresses) {
        this.addresses = addresses;
    }

    /** A message as the page may hear it; empty for one that is not meant for it, as what belongs in a log. */
    Optional<String> checked(String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("method") && !ALLOWED.contains(message.get("method").getAsString())) {
            return Optional.empty();
        }
        if (isOf(message, DIAGNOSTICS) && !addresses.isServed(message.getAsJsonObject("params").get("uri").getAsString())) {
            return Optional.empty();
        }
        if (message.has("error")) {
            message.getAsJsonObject("error").remove("data");
        }
        return Optional.of(translated(message).toString());
    }

    private static boolean isOf(JsonObject message, String method) {
        return message.has("method") && message.get("method").getAsString().equals(method);
    }

    private JsonElement translated(JsonElement part) {
        if (part.isJsonArray()) {
            JsonArray array = new JsonArray(part.getAsJsonArray().size());
            part.getAsJsonArray().forEach(each -> array.add(translated(each)));
            return array;
        }
        if (part.isJsonObject()) {
            JsonObject object = new JsonObject();
            for (Map.Entry<String, JsonElement> each : List.copyOf(part.getAsJsonObject().entrySet())) {
                object.add(address(each.getKey()), translated(each.getValue()));
            }
            return object;
        }
        boolean isText = part.isJsonPrimitive() && part.getAsJsonPrimitive().isString();
        return isText ? new JsonPrimitive(address(part.getAsString())) : part;
    }

    /** Texts of a model do not begin like this; should one do so, it is shown without its beginning. */
    private String address(String text) {
        return text.startsWith(FILE) ? addresses.toPage(text).orElse("vsm:") : text;
    }
}
