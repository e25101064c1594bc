package org.vsm.cli.serve.socket;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/** Tells a page that too many are open already: one that was merely refused could not say why. Public for Jetty, which calls it. */
public final class FullSocket implements Session.Listener.AutoDemanding {

    FullSocket() {
    }

    @Override
    public void onWebSocketOpen(Session session) {
        session.close(StatusCode.TRY_AGAIN_LATER, "too many pages", Callback.NOOP);
    }
}
