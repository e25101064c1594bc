package org.vsm.cli.serve.language;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.eclipse.lsp4j.FileChangeType;
import org.vsm.cli.serve.folder.ServedFolder;

/**
 * Gives each page that edits a language server. Whether a page may edit at all is for those to say who call this: the address
 * of the socket has to be guarded like all that writes.
 */
public final class LanguageSockets implements WebSocketCreator, AutoCloseable {

    /** A language server takes memory; nobody edits in more windows. */
    static final int MOST_PAGES = 16;

    private final FolderAddresses addresses;
    private final Set<LanguageConnection> connections = ConcurrentHashMap.newKeySet();

    /** @param served nothing else is spoken of; what is imported is read, too, as long as it lies in the folder */
    public LanguageSockets(ServedFolder served) {
        addresses = new FolderAddresses(served);
    }

    @Override
    public Object createWebSocket(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        if (connections.size() >= MOST_PAGES) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
            callback.succeeded();
            return null;
        }
        LanguageConnection connection = new LanguageConnection(addresses, connections::remove);
        connections.add(connection);
        return connection;
    }

    /** A file of the folder was written by somebody else; what imports it is looked at anew. */
    public void changed(Path file) {
        tell(file, FileChangeType.Changed);
    }

    /** A file of the folder is gone. */
    public void deleted(Path file) {
        tell(file, FileChangeType.Deleted);
    }

    private void tell(Path file, FileChangeType how) {
        connections.forEach(each -> each.changed(file, how));
    }

    /** How many pages have a language server. */
    int size() {
        return connections.size();
    }

    /** Sends all pages away and ends their language servers. */
    @Override
    public void close() {
        connections.forEach(LanguageConnection::close);
    }
}
