package org.vsm.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads on which requests are answered; their stacks are large enough for models nested as deep as the parser lets through. */
final class RequestThreads {

    private static final long STACK = 256L * 1024 * 1024;

    private RequestThreads() {
    }

    /** They end with the process. */
    static ExecutorService create(String name) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(null, work, name + "-" + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        });
    }
}
