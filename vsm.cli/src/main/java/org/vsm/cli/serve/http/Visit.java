package org.vsm.cli.serve.http;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * A request that was let in.
 *
 * @param path what follows the first part of the path, decoded; empty where nothing does
 */
public record Visit(Entrance entrance, String path, Request request, Response response, Callback callback) {

    /** What the address says after a question mark under a name. */
    public Optional<String> parameter(String name) {
        Fields parameters = Request.extractQueryParameters(request);
        return Optional.ofNullable(parameters.getValue(name)).filter(value -> !value.isEmpty());
    }

    /** The language that the address asks for, else the one that the browser prefers, of those that there are. */
    public Locale language(Locale otherwise) {
        Optional<Locale> asked = parameter("lang").map(Locale::forLanguageTag);
        return asked.filter(each -> each.equals(Locale.GERMAN) || each.equals(Locale.ENGLISH)).orElse(otherwise);
    }

    /** Answers with a text. */
    public void answer(int status, String type, String text) {
        Answer.text(status, type, text, response, callback);
    }
}
