package org.vsm.cli.serve.language;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says to the language server. Let through is what an editor needs for the streams of the folder; everything else
 * is nothing that the server hears of: other files, commands, which write files, and folders that the page would choose.
 */
final class PageMessages {

    private static final Set<String> ALLOWED = Set.of("initialized", "shutdown", "exit", "$/cancelRequest",
            "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose",
            "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references",
            "textDocument/documentHighlight", "textDocument/documentSymbol", "textDocument/codeAction", "textDocument/codeLens",
            "codeLens/resolve", "textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting",
            "textDocument/foldingRange", "textDocument/selectionRange", "textDocument/semanticTokens/full",
            "textDocument/prepareRename", "textDocument/rename", "textDocument/inlayHint");

    private final FolderAddresses addresses;

    PageMessages(FolderAddresses addresses) {
        this.addresses = addresses;
    }

    /** A message as the server may hear it; empty for one that it must not. */
    Optional<JsonObject> checked(String text) {
        try {
            JsonElement read = JsonParser.parseString(text);
            return read.isJsonObject() ? checked(read.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException | StackOverflowError malformed) {
            return Optional.empty();
        }
    }

    private Optional<JsonObject> checked(JsonObject message) {
        if (message.has("id") && !message.get("id").isJsonPrimitive()) {
            return Optional.empty();
        }
        if (!message.has("method")) {
            // an answer to a question of the server
            return message.has("id") && !message.has("error") ? Optional.of(message) : Optional.empty();
        }
        String method = nameOf(message.get("method"));
        if (method.equals("initialize")) {
            message.add("params", greeting(message.get("params")));
            return Optional.of(message);
        }
        return ALLOWED.contains(method) && translate(message.get("params")) ? Optional.of(message) : Optional.empty();
    }

    /** A page says what it can do and which language it speaks; what it may see is not for it to say. */
    private JsonObject greeting(JsonElement said) {
        JsonObject params = said != null && said.isJsonObject() ? said.getAsJsonObject() : new JsonObject();
        JsonObject greeting = new JsonObject();
        for (String each : Set.of("capabilities", "locale")) {
            if (params.has(each)) {
                greeting.add(each, params.get(each));
            }
        }
        greeting.add("workspaceFolders", folders());
        return greeting;
    }

    private JsonArray folders() {
        JsonArray folders = new JsonArray();
        if (!addresses.isSingle()) {
            JsonObject folder = new JsonObject();
            folder.addProperty("uri", addresses.folder().toUri().toString());
            folder.addProperty("name", "");
            folders.add(folder);
        }
        return folders;
    }

    /** Puts files in the place of addresses; false where one means no stream of the folder. */
    private boolean translate(JsonElement part) {
        if (part == null || part.isJsonPrimitive() || part.isJsonNull()) {
            return true;
        }
        if (part.isJsonArray()) {
            for (JsonElement each : part.getAsJsonArray()) {
                if (!translate(each)) {
                    return false;
                }
            }
            return true;
        }
        for (Map.Entry<String, JsonElement> each : part.getAsJsonObject().entrySet()) {
            if (!(each.getKey().equals("uri") ? translateAddress(each) : each.getKey().equals("data") ? translateData(each)
                    : translate(each.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private boolean translateAddress(Map.Entry<String, JsonElement> entry) {
        Optional<String> file = addresses.toFile(nameOf(entry.getValue()));
        file.ifPresent(each -> entry.setValue(new JsonPrimitive(each)));
        return file.isPresent();
    }

    /** What the server has given along with a line above a state: the address of its file, and more. */
    private boolean translateData(Map.Entry<String, JsonElement> entry) {
        if (!entry.getValue().isJsonArray() || entry.getValue().getAsJsonArray().isEmpty()) {
            return true;
        }
        JsonArray data = entry.getValue().getAsJsonArray();
        String first = nameOf(data.get(0));
        if (!first.contains(":")) {
            return true;
        }
        Optional<String> file = addresses.toFile(first);
        file.ifPresent(each -> data.set(0, new JsonPrimitive(each)));
        return file.isPresent();
    }

    private static String nameOf(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? value.getAsString() : "";
    }
}
