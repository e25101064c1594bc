package org.vsm.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Module;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
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
import org.vsm.dsl.imports.ImportBoundary;

/** Serves one client over two streams. */
public final class Server {

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private final InputStream in;
    private final OutputStream out;
    private final List<Module> facts;
    private final ImportBoundary boundary;

    /**
     * @param in    what the client says
     * @param out   what the server says; nothing else may be written to it
     * @param facts bind what {@code org.vsm.dsl.ide.facts} declares
     */
    public Server(InputStream in, OutputStream out, List<Module> facts) {
        this(in, out, facts, ImportBoundary.NONE);
    }

    private Server(InputStream in, OutputStream out, List<Module> facts, ImportBoundary boundary) {
        this.in = in;
        this.out = out;
        this.facts = List.copyOf(facts);
        this.boundary = boundary;
    }

    /**
     * The same for a client that sees one folder only: imports do not leave it.
     *
     * @param folder that exists
     */
    public Server within(Path folder) {
        return new Server(in, out, facts, new ImportBoundary(folder));
    }

    /**
     * Serves until the client says that it is over, or is gone.
     *
     * @return whether it has said so in order: first shutdown, then exit
     */
    public boolean run() {
        PROTOCOL.setLevel(Level.SEVERE);
        End end = new End();
        ExecutorService reading = RequestThreads.create("conversation");
        LanguageServerImpl server = Guice.createInjector(new VsmServerModule(facts, end, boundary)).getInstance(LanguageServerImpl.class);
        Launcher<LanguageClient> launcher = new Conversation()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExecutorService(reading)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread watch = new Thread(() -> {
            waitFor(listening);
            end.gone();
        }, "end of input");
        watch.setDaemon(true);
        watch.start();
        try {
            return end.await();
        } finally {
            server.getRequestManager().shutdown();
            reading.shutdownNow();
        }
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
