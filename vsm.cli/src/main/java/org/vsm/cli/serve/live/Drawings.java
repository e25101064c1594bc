package org.vsm.cli.serve.live;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.vsm.cli.Io;

/** Draws texts, one after the other. */
public final class Drawings implements AutoCloseable {

    private final Io io;
    private final ExecutorService pencil;

    /** @param stack bytes of stack that the deepest model needs */
    public Drawings(Io io, long stack) {
        this.io = io;
        this.pencil = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, "drawing", stack);
            thread.setDaemon(true);
            return thread;
        });
    }

    Drawing of(ModelFile file, Supplier<LiveText.Version> text, List<Watcher> watchers) {
        return new Drawing(new Painter(io, file), text, watchers, pencil);
    }

    @Override
    public void close() {
        pencil.shutdownNow();
    }
}
