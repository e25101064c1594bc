package org.vsm.cli.serve.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.vsm.cli.Labels;

/** Says why somebody is not let in, and what to do. */
public final class Refusals {

    private final Labels labels;

    /** @param labels the language of the words */
    public Refusals(Labels labels) {
        this.labels = labels;
    }

    /** Answers a request; always true, as handlers say that they have. */
    boolean refuse(int status, Request request, Response response, Callback callback) {
        String key = switch (status) {
            case 404 -> "serve.refused.missing";
            case 405 -> "serve.refused.method";
            case 421 -> "serve.refused.host";
            default -> "serve.refused.secret";
        };
        Answer.text(status, "text/plain", labels.text(key) + '\n', response, callback);
        return true;
    }
}
