package org.vsm.analysis.simulation;

import org.vsm.analysis.Cancellation;

/**
 * How a simulation is carried out. None of it changes the results, except that cancelled work has fewer of them.
 *
 * @param threads      to use, at least 1
 * @param cancellation asked often: what is known then is the result
 * @param progress     told how far it is
 */
public record Execution(int threads, Cancellation cancellation, Progress progress) {
    /** On all processors, watched by nobody. */
    public static final Execution QUIET = new Execution(Runtime.getRuntime().availableProcessors(), Cancellation.NEVER, Progress.UNSEEN);

    /** The same on another number of threads. */
    public Execution on(int number) {
        return new Execution(number, cancellation, progress);
    }

    /** The same, without telling how far it is. */
    public Execution unseen() {
        return new Execution(threads, cancellation, Progress.UNSEEN);
    }

    /** The same as one part of a larger work. */
    public Execution part(int number, int parts) {
        return span((double) number / parts, (double) (number + 1) / parts);
    }

    /** The same as what takes a larger work from one share of it to another. */
    public Execution span(double from, double to) {
        return new Execution(threads, cancellation, share -> progress.done(from + share * (to - from)));
    }
}
