package org.vsm.cli.serve.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, before anybody here has heard of it, is answered as strictly as all else, and as briefly. */
public final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.put(request, response);
        Answer.text(response.getStatus(), "text/plain", response.getStatus() + "\n", response, callback);
        return true;
    }
}
