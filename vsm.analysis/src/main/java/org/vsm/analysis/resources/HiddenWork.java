package org.vsm.analysis.resources;

/**
 * How much less time people must have that units wait longer: the formula of {@link AllenCunneen}, scaled to a known wait. With less
 * time, each piece of work also keeps people longer: {@code known x congestion(utilisation / time left) / time left /
 * congestion(utilisation) = observed}.
 *
 * @param servers     how many they are, at least 1
 * @param utilisation of the time that they are said to have, below 1
 * @param known       seconds that units wait if they have all this time
 * @param observed    seconds that shall come out, more than 0
 * @param timeLeft    the time that people have for the stream, as a multiple of the time that they are said to have: below 1 where
 *                    the observed wait is longer than the known one; 1 where nobody has anything to do
 */
public record HiddenWork(int servers, double utilisation, double known, double observed, double timeLeft) {
    private static final int HALVINGS = 80;
    private static final double MOST_TIME = 1e3;
    /** Where nobody waits, the formula has nothing to scale: people are then taken to be this busy. */
    private static final double BUSY = 0.9;

    /** Solves the formula for the time that is left; the parameters are those of the record. */
    public static HiddenWork of(int servers, double utilisation, double known, double observed) {
        return new HiddenWork(servers, utilisation, known, observed, solve(servers, utilisation, known, observed));
    }

    private static double solve(int servers, double utilisation, double known, double observed) {
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
            double times = AllenCunneen.congestion(servers, utilisation / middle) / middle / all;
            if (times > observed / known) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Share of the stated time in which people are busy with other things. */
    public double busyElsewhere() {
        return 1 - timeLeft;
    }

    /** How often the mean time units wait if people have all the stated time. */
    public double congestionAsStated() {
        return AllenCunneen.congestion(servers, utilisation);
    }

    /** How often the mean time units wait with the time that is left. */
    public double congestionWithLess() {
        return AllenCunneen.congestion(servers, utilisation / timeLeft);
    }
}
