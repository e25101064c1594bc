package org.vsm.cli.serve.assets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A module of the editor component, as its {@code package.json} describes it.
 *
 * @param name    by which other modules import it, as {@code @codemirror/view}
 * @param version of the release
 * @param licence by its SPDX identifier
 * @param entry   the file that is loaded, relative to the module's folder
 */
public record FrontEndModule(String name, String version, String licence, String entry) {

    static FrontEndModule describedBy(String json) {
        JsonObject description = JsonParser.parseString(json).getAsJsonObject();
        String entry = description.getAsJsonObject("exports").get("import").getAsString();
        return new FrontEndModule(description.get("name").getAsString(), description.get("version").getAsString(),
                description.get("license").getAsString(), entry.replaceFirst("^\\./", ""));
    }

    /** Its folder among the assets. */
    String folder() {
        return "modules/" + name + "/";
    }
}
