package org.vsm.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Module;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/** Serves one client over two streams. */
public final class Server {

    private final InputStream in;
    private final OutputStream out;
    private final List<Module> facts;

    /**
     * @param in    what the client says
     * @param out   what the server says; nothing else may be written to it
     * @param facts bind what {@code org.vsm.dsl.ide.facts} declares
     */
    public Server(InputStream in, OutputStream out, List<Module> facts) {
        this.in = in;
        this.out = out;
        this.facts = List.copyOf(facts);
    }

    /**
     * Serves until the client says that it is over, or is gone.
     *
     * @return whether it has said so in order: first shutdown, then exit
     */
    public boolean run() {
        Logger.getLogger("org.eclipse.lsp4j").setLevel(Level.SEVERE);
        End end = new End();
        LanguageServerImpl server = Guice.createInjector(new VsmServerModule(facts, end)).getInstance(LanguageServerImpl.class);
        Launcher<LanguageClient> launcher = new Conversation()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread watch = new Thread(() -> {
            waitFor(listening);
            end.gone();
        }, "end of input");
        watch.setDaemon(true);
        watch.start();
        return end.await();
    }

    private static void waitFor(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException | ExecutionException gone) {
            // then there is nobody left to serve
        }
    }

    /** Reads messages of a sensible length only. */
    private static final class Conversation extends Launcher.Builder<LanguageClient> {

        private MessageJsonHandler json;
        private RemoteEndpoint client;

        @Override
        protected MessageJsonHandler createJsonHandler() {
            json = super.createJsonHandler();
            return json;
        }

        @Override
        protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler handler) {
            client = super.createRemoteEndpoint(handler);
            return client;
        }

        @Override
        protected ConcurrentMessageProcessor createMessageProcessor(MessageProducer reader, MessageConsumer consumer, LanguageClient proxy) {
            return super.createMessageProcessor(new SensibleMessages(input, json, client), consumer, proxy);
        }
    }
}
