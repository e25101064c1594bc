package org.vsm.cli.command;

import org.vsm.analysis.simulation.Progress;
import org.vsm.cli.Io;

/** How far long work is, and how long it will take: one line on standard error, on a terminal only, after a second. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long NANOS = 1_000_000_000L;
    private static final long FIRST = NANOS;
    private static final long BETWEEN = NANOS / 5;

    private final Io io;
    private final long start = System.nanoTime();
    private long last = start + FIRST - BETWEEN;
    private boolean shown;

    ProgressLine(Io io) {
        this.io = io;
    }

    @Override
    public synchronized void done(double share) {
        long now = System.nanoTime();
        if (!io.errTerminal() || share <= 0 || now - last < BETWEEN) {
            return;
        }
        last = now;
        shown = true;
        long secondsLeft = Math.round((now - start) / share * (1 - share) / NANOS);
        io.err().print("\r" + io.labels().text("progress", Math.round(100 * share), secondsLeft) + "   ");
        io.err().flush();
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            io.err().print("\r" + " ".repeat(40) + "\r");
            io.err().flush();
            shown = false;
        }
    }
}
