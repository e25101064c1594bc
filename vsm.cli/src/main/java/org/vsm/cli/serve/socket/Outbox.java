package org.vsm.cli.serve.socket;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * What is still to be sent to a page. Of each kind it holds the newest only, so that a slow page is behind by one picture at
 * most and nothing piles up.
 */
final class Outbox {

    /** Kinds of messages, in the order in which they are sent. */
    enum Kind { ANSWER, RENAMED, TEXT, PICTURE, TROUBLE, FOLDER }

    private final Session session;
    private final Map<Kind, Object> waiting = new EnumMap<>(Kind.class);
    private boolean sending;

    Outbox(Session session) {
        this.session = session;
    }

    /** @param message text, or bytes that are sent as they are */
    void put(Kind kind, Object message) {
        synchronized (this) {
            waiting.put(kind, message);
            if (sending) {
                return;
            }
            sending = true;
        }
        sendNext();
    }

    private void sendNext() {
        Object next;
        synchronized (this) {
            Kind first = waiting.keySet().stream().findFirst().orElse(null);
            if (first == null || !session.isOpen()) {
                sending = false;
                return;
            }
            next = waiting.remove(first);
        }
        Callback sent = Callback.from(this::sendNext, gone -> session.disconnect());
        if (next instanceof byte[] bytes) {
            session.sendBinary(ByteBuffer.wrap(bytes), sent);
        } else {
            session.sendText((String) next, sent);
        }
    }
}
