package org.vsm.dsl.ide.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** Settings of vsm as a client tells them: alone, or as the part "vsm" of all of its settings. */
record ToldSettings(Object told) {

    /** The text of a setting; empty where nothing, or no text, is told of it. */
    Optional<String> text(String name) {
        if (!(told instanceof JsonObject all)) {
            return Optional.empty();
        }
        JsonElement value = (all.get("vsm") instanceof JsonObject ours ? ours : all).get(name);
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
