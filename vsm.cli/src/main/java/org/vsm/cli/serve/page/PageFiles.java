package org.vsm.cli.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.vsm.cli.serve.http.Answer;
import org.vsm.cli.serve.http.Visit;

/** The scripts and styles of the pages: these files and no others. */
public final class PageFiles {

    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("live.css", "text/css;charset=utf-8"),
            Map.entry("stream.js", SCRIPT),
            Map.entry("list.js", SCRIPT),
            Map.entry("connection.js", SCRIPT),
            Map.entry("picture.js", SCRIPT),
            Map.entry("text.js", SCRIPT),
            Map.entry("editor.js", SCRIPT),
            Map.entry("icon.svg", "image/svg+xml"));

    private PageFiles() {
    }

    /** Answers with a file. */
    public static boolean answer(Visit visit) throws IOException {
        String type = TYPES.get(visit.path());
        if (type == null) {
            return false;
        }
        try (InputStream in = PageFiles.class.getResourceAsStream(visit.path())) {
            Answer.bytes(200, type, in.readAllBytes(), visit.response(), visit.callback());
        }
        return true;
    }
}
