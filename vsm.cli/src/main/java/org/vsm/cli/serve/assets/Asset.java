package org.vsm.cli.serve.assets;

import java.util.Map;
import java.util.Optional;

/**
 * A file that a browser loads.
 *
 * @param type    its media type
 * @param content its bytes, which nobody changes
 * @param tag     changes with the content, in quotes as HTTP has it
 */
record Asset(String type, byte[] content, String tag) {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "LICENSE", "text/plain; charset=utf-8");

    /** The media type of a file by its name; empty for files that no browser loads. */
    static Optional<String> typeOf(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')))));
    }
}
