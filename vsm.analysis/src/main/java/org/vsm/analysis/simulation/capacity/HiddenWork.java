package org.vsm.analysis.simulation.capacity;

import org.vsm.analysis.resources.AllenCunneen;

/** How much less time people must have that units wait longer: the formula of Allen and Cunneen, scaled to a known wait. */
public final class HiddenWork {
    private static final int HALVINGS = 80;
    private static final double MOST_TIME = 1e3;
    /** Where nobody waits, the formula has nothing to scale: people are then taken to be this busy. */
    private static final double BUSY = 0.9;

    private HiddenWork() {
    }

    /**
     * The time that people have for the stream, as a multiple of the time that they are said to have.
     *
     * @param servers     how many they are, at least 1
     * @param utilisation of the time that they are said to have, below 1
     * @param known       the wait if they have all this time
     * @param observed    the wait that shall come out, more than 0
     * @return below 1 where the observed wait is longer than the known one; 1 where nobody has anything to do
     */
    public static double timeLeft(int servers, double utilisation, double known, double observed) {
        if (utilisation <= 0) {
            return 1;
        }
        if (known <= 0) {
            return Math.min(1, utilisation / BUSY);
        }
        double all = AllenCunneen.congestion(servers, utilisation);
        double low = utilisation;
        double high = MOST_TIME;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            // with less time, each piece of work also keeps people longer
            double times = AllenCunneen.congestion(servers, utilisation / middle) / middle / all;
            if (times > observed / known) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
