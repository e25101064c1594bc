package org.vsm.cli.serve.http;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Leads requests to what answers them, by the first part of their path. */
public final class Routes extends Handler.Abstract {

    private record Door(Route route, boolean editorsOnly) {
    }

    private final Map<String, Door> doors = new HashMap<>();
    private final Refusals refusals;

    public Routes(Refusals refusals) {
        this.refusals = refusals;
    }

    /** For all who are let in. */
    public Routes forAll(String word, Route route) {
        doors.put(word, new Door(route, false));
        return this;
    }

    /** For those who may write. */
    public Routes forEditors(String word, Route route) {
        doors.put(word, new Door(route, true));
        return this;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Entrance entrance = (Entrance) request.getAttribute(Guard.ENTRANCE);
        String path = URIUtil.decodePath(Request.getPathInContext(request)).substring(entrance.base().length());
        String[] parts = path.split("/", 3);
        Door door = doors.get(parts.length > 1 ? parts[1] : "");
        if (door == null || door.editorsOnly() && !entrance.editor()) {
            return refusals.refuse(404, request, response, callback);
        }
        Visit visit = new Visit(entrance, parts.length > 2 ? parts[2] : "", request, response, callback);
        return door.route().answer(visit) || refusals.refuse(404, request, response, callback);
    }
}
