package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;

/** The figures of streams for programs; the schema is {@code analysis.schema.json} beside this class. */
public final class AnalysisJson {

    /** Raised when a name or a meaning changes; new names do not raise it. */
    private static final int VERSION = 1;

    private AnalysisJson() {
    }

    /** Prints the streams of all files as one document. */
    public static void print(List<AnalysedStream> streams, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.objects("streams", streams, stream -> write(stream, json));
        });
    }

    private static void write(AnalysedStream stream, JsonOutput json) throws IOException {
        json.text("name", stream.facts().name());
        json.text("title", stream.facts().title());
        json.text("owner", stream.facts().owner());
        json.text("unit", stream.facts().unit());
        json.objects("states", stream.states(), state -> write(state, json));
        json.objects("objectives", stream.objectives(), new ObjectiveJson(json)::write);
    }

    private static void write(AnalysedState state, JsonOutput json) throws IOException {
        json.text("name", state.facts().name());
        json.text("title", state.facts().title());
        json.text("kind", state.facts().kind());
        json.asText("observed", state.facts().observed());
        json.asText("due", state.facts().due());
        json.text("base", state.facts().base());
        new StateJson(json).write(state.figures());
    }
}
