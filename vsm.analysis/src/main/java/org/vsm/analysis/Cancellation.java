package org.vsm.analysis;

import java.util.concurrent.CancellationException;

/** Asked now and then by long work: whether somebody still wants the result. */
@FunctionalInterface
public interface Cancellation {

    /** Work that nobody cancels. */
    Cancellation NEVER = () -> false;

    /** True as soon as the result is not wanted any more. */
    boolean isCancelled();

    /**
     * Ends the work where it is not wanted any more.
     *
     * @throws CancellationException if cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
