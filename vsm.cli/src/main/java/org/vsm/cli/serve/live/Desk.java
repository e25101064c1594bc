package org.vsm.cli.serve.live;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.vsm.cli.CommandFailure;

/**
 * Where models are worked at by a few, each with the stack that the deepest model needs. What more than some wait for already
 * is refused.
 */
public final class Desk implements Executor, AutoCloseable {

    private final ThreadPoolExecutor worker;

    /**
     * @param name    of its threads
     * @param workers pieces of work that are done at the same time
     * @param most    pieces of work that may wait
     * @param stack   in bytes
     */
    public Desk(String name, int workers, int most, long stack) {
        worker = new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(most), work -> {
            Thread thread = new Thread(null, work, name, stack);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws RejectedExecutionException where too many wait, or it is closed */
    @Override
    public void execute(Runnable work) {
        worker.execute(work);
    }

    /**
     * Waits for what comes of a piece of work.
     *
     * @throws RejectedExecutionException where too many wait, or it is closed
     * @throws CommandFailure and whatever else the work throws
     */
    public <T> T resultOf(Callable<T> work) {
        Future<T> result = worker.submit(work);
        try {
            return result.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException(ending);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
