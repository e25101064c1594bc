package org.vsm.cli.serve.socket;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.vsm.cli.serve.live.LiveTexts;

/** All pages that are open. */
public final class LiveSockets {

    /** Pages that follow; a room is smaller. */
    static final int MOST_FOLLOWERS = 500;
    static final int MOST_EDITORS = 50;
    /** Bytes: a follower has little to say, an editor may paste a whole text. */
    private static final int LONGEST_OF_FOLLOWERS = 4 * 1024;
    private static final int LONGEST_OF_EDITORS = 24 * 1024 * 1024;

    private final LiveTexts texts;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();

    public LiveSockets(LiveTexts texts) {
        this.texts = texts;
    }

    /** A new page; one that is told so and sent away where there are too many. */
    public Object create(ServerUpgradeResponse response, boolean editor) {
        long there = open.stream().filter(each -> each.isEditor() == editor).count();
        if (there >= (editor ? MOST_EDITORS : MOST_FOLLOWERS)) {
            return new FullSocket();
        }
        // A picture is packed once for all who see it; packing it again for each would cost more than it saves.
        response.setExtensions(List.of());
        LiveSocket socket = new LiveSocket(texts, editor, editor ? LONGEST_OF_EDITORS : LONGEST_OF_FOLLOWERS, open::remove);
        open.add(socket);
        return socket;
    }

    /** Files have come or gone. */
    public void folderChanged() {
        open.forEach(LiveSocket::folderChanged);
    }

    /** Keeps the connections of all pages. */
    public void beat() {
        open.stream().filter(LiveSocket::isOpen).forEach(LiveSocket::beat);
    }

    /** How many pages are open. */
    int size() {
        return open.size();
    }
}
