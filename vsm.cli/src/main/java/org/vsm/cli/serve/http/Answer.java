package org.vsm.cli.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes answers. */
public final class Answer {

    private Answer() {
    }

    /** A text for people or programs. */
    public static void text(int status, String type, String text, Response response, Callback callback) {
        bytes(status, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8), response, callback);
    }

    /** A file. */
    public static void bytes(int status, String type, byte[] content, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    /** Leads to another page of this server. */
    public static void seeOther(String path, Response response, Callback callback) {
        response.setStatus(303);
        response.getHeaders().put(HttpHeader.LOCATION, path);
        callback.succeeded();
    }
}
