package org.vsm.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** The end of the conversation: the client says so, or is gone. */
final class End implements ILanguageServerShutdownAndExitHandler {

    private final CompletableFuture<Boolean> inOrder = new CompletableFuture<>();
    private volatile boolean announced;

    @Override
    public void shutdown() {
        announced = true;
    }

    @Override
    public void exit() {
        inOrder.complete(announced);
    }

    /** Nothing more can be read from the client. */
    void gone() {
        inOrder.complete(announced);
    }

    /** Waits for the end; true if it was announced. */
    boolean await() {
        return inOrder.join();
    }
}
