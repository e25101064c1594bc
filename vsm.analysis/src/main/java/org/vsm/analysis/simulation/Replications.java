package org.vsm.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Runs independent replications side by side. Their results come in the order of their numbers, however many threads there are. */
public final class Replications {

    private Replications() {
    }

    /**
     * Runs them.
     *
     * @param one runs the replication of a number from 0; null where it was cancelled
     * @return the results of those that were not cancelled
     * @throws CancellationException where all were
     */
    public static <T> List<T> run(int count, Execution execution, IntFunction<T> one) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(count, execution.threads()), Replications::thread);
        try {
            AtomicInteger finished = new AtomicInteger();
            List<Future<T>> futures = new ArrayList<>(count);
            for (int number = 0; number < count; number++) {
                int replication = number;
                Callable<T> task = () -> {
                    T result = execution.cancellation().isCancelled() ? null : one.apply(replication);
                    execution.progress().done((double) finished.incrementAndGet() / count);
                    return result;
                };
                futures.add(threads.submit(task));
            }
            return results(futures);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) {
        List<T> results = new ArrayList<>(futures.size());
        for (Future<T> future : futures) {
            T result = result(future);
            if (result != null) {
                results.add(result);
            }
        }
        if (results.isEmpty()) {
            throw new CancellationException();
        }
        return results;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "simulation");
        thread.setDaemon(true);
        return thread;
    }
}
