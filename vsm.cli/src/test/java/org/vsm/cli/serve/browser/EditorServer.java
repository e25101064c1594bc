package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.vsm.cli.serve.assets.AssetHandler;
import org.vsm.cli.serve.assets.Assets;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.language.LanguageSockets;

/** A page with nothing but the editor. */
final class EditorServer implements AutoCloseable {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Editor</title>
            <meta name="viewport" content="width=device-width">
            <style nonce="once">html { color-scheme: light dark } html, body, main { height: 100%%; margin: 0 }</style>
            <script type="importmap" nonce="once">%s</script>
            <script type="module" nonce="once">
            import { createEditor } from '%s';
            window.changes = [];
            window.cursors = [];
            window.violations = [];
            document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
            window.open_ = (options) => window.editor = createEditor({
                parent: document.querySelector('main'), uri: 'vsm:///stream.vsm', socketUrl: '/language', nonce: 'once',
                onChange: text => window.changes.push(text), onCursor: (offset, place) => window.cursors.push(place), ...options });
            window.loaded = true;
            </script></head><body><main></main></body></html>
            """;
    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-once'; style-src 'nonce-once'; connect-src 'self'";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    EditorServer(Path folder) throws IOException {
        Assets assets = Assets.packed();
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        LanguageSockets sockets = new LanguageSockets(ServedFolder.of(folder));
        WebSocketUpgradeHandler upgrades = WebSocketUpgradeHandler.from(server, container -> container.addMapping("/language", sockets));
        String page = PAGE.formatted(assets.importMap(), assets.address("page/editor/editor.js"));
        server.setHandler(new Handler.Sequence(upgrades, new AssetHandler(assets), new Page(page)));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Page extends Handler.Abstract {

        private final String text;

        private Page(String text) {
            this.text = text;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
            response.getHeaders().put("Content-Security-Policy", POLICY);
            Content.Sink.write(response, true, text, callback);
            return true;
        }
    }

    String address() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
