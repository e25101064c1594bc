package org.vsm.cli.serve.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Pieces of work that are done one after the other, by whoever of several is free. */
final class InTurn implements Executor {

    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean working;

    InTurn(Executor workers) {
        this.workers = workers;
    }

    /** @throws RejectedExecutionException where the workers take nothing any more */
    @Override
    public void execute(Runnable work) {
        synchronized (this) {
            waiting.add(work);
            if (working) {
                return;
            }
            working = true;
        }
        handOver();
    }

    private void handOver() {
        try {
            workers.execute(this::workOnce);
        } catch (RejectedExecutionException refused) {
            synchronized (this) {
                waiting.clear();
                working = false;
            }
            throw refused;
        }
    }

    private void workOnce() {
        Runnable next;
        synchronized (this) {
            next = waiting.remove();
        }
        try {
            next.run();
        } finally {
            goOn();
        }
    }

    private void goOn() {
        synchronized (this) {
            working = !waiting.isEmpty();
            if (!working) {
                return;
            }
        }
        try {
            handOver();
        } catch (RejectedExecutionException closing) {
            // what waits is not done any more
        }
    }
}
