package org.vsm.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.vsm.analysis.Cancellation;

/**
 * Ctrl-C: the work is told to end, and what is known then is still printed before the process goes. Closed when it has been
 * printed.
 */
final class Interruption implements Cancellation, AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 10;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private volatile boolean cancelled;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupted() {
        cancelled = true;
        try {
            printed.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException goingDown) {
                cancelled = true;
            }
        }
        printed.countDown();
    }
}
