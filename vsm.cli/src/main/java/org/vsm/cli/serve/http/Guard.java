package org.vsm.cli.serve.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in who may come in. Only reading requests pass; whatever writes does so over a WebSocket, which only pages of this
 * very server can open.
 */
public final class Guard extends Handler.Wrapper {

    /** Under which the entrance of a request is found. */
    public static final String ENTRANCE = "org.vsm.cli.serve.entrance";

    /** Scripts and styles that say nothing of what is served. */
    private static final String OPEN = "/assets/";
    private static final String KEY = "key";
    private static final String COOKIE = "vsm-";

    private final Map<String, Entrance> entrances;
    private final Refusals refusals;

    /** @param refusals what those read who are not let in */
    public Guard(List<Entrance> entrances, Refusals refusals, Handler inside) {
        super(inside);
        this.entrances = entrances.stream().collect(Collectors.toMap(Entrance::name, Function.identity()));
        this.refusals = refusals;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.put(request, response);
        Entrance entrance = entrances.get(request.getConnectionMetaData().getConnector().getName());
        int port = Request.getLocalPort(request);
        if (!isForUs(request, entrance, port)) {
            return refusals.refuse(421, request, response, callback);
        }
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            return refusals.refuse(405, request, response, callback);
        }
        if (isSocket(request) && !isOwnPage(request)) {
            return refusals.refuse(403, request, response, callback);
        }
        if (Request.getPathInContext(request).startsWith(OPEN)) {
            return super.handle(request, response, callback);
        }
        if (entrance.editor() && entrance.secret().is(Request.extractQueryParameters(request).getValue(KEY))) {
            return welcome(request, response, callback, entrance, port);
        }
        if (!knowsSecret(request, entrance, port)) {
            return refusals.refuse(403, request, response, callback);
        }
        request.setAttribute(ENTRANCE, entrance);
        return super.handle(request, response, callback);
    }

    /** A name that somebody else has pointed to this machine is none of ours. */
    private static boolean isForUs(Request request, Entrance entrance, int port) {
        List<String> hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        return hosts.size() == 1 && entrance.hosts().stream().anyMatch(host -> hosts.get(0).equals(host + ":" + port));
    }

    private static boolean isSocket(Request request) {
        return request.getHeaders().contains(HttpHeader.UPGRADE, "websocket") || request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_KEY);
    }

    private static boolean isOwnPage(Request request) {
        return ("http://" + request.getHeaders().get(HttpHeader.HOST)).equals(request.getHeaders().get(HttpHeader.ORIGIN));
    }

    private static boolean knowsSecret(Request request, Entrance entrance, int port) {
        if (entrance.editor()) {
            return Request.getCookies(request).stream().anyMatch(each -> each.getName().equals(COOKIE + port) && entrance.secret().is(each.getValue()));
        }
        String[] parts = Request.getPathInContext(request).split("/", 4);
        return parts.length == 4 && parts[1].equals("follow") && entrance.secret().is(parts[2]);
    }

    /** Who knows the key is remembered by the browser; the key does not stay in the address. */
    private boolean welcome(Request request, Response response, Callback callback, Entrance entrance, int port) {
        Response.addCookie(response, HttpCookie.build(COOKIE + port, entrance.secret().text())
                .path("/").httpOnly(true).sameSite(HttpCookie.SameSite.STRICT).build());
        Answer.seeOther(withoutKey(request), response, callback);
        return true;
    }

    private static String withoutKey(Request request) {
        String query = Arrays.stream(request.getHttpURI().getQuery().split("&")).filter(each -> !each.startsWith(KEY + "=")).collect(Collectors.joining("&"));
        return request.getHttpURI().getCanonicalPath().replaceFirst("^/+", "/") + (query.isEmpty() ? "" : "?" + query);
    }
}
