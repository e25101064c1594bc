package org.vsm.analysis.simulation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How many units take how long, in bars of equal width from 0 on; the last one holds all the longer ones too.
 *
 * @param width of a bar in seconds: a round time
 * @param bars  in the order of their times, 15 at most; empty where there is nothing to show
 */
public record Histogram(double width, List<Bar> bars) {
    private static final int MOST_BARS = 15;
    private static final double SHOWN = 0.99;
    private static final double HOUR = 3600;
    private static final double[] ROUND_SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, HOUR, 2 * HOUR, 4 * HOUR};
    private static final double[] ROUND_NUMBERS = {1, 2, 5};

    /**
     * A bar.
     *
     * @param from  seconds, included
     * @param to    seconds, not included; of the last bar the longest time, included, if that is later
     * @param share of all units, 0 to 1
     */
    public record Bar(double from, double to, double share) {
    }

    /** Draws the bars so that 99 % of the units stand in at most fifteen of them. */
    public static Histogram of(Quantiles times, double secondsPerDay) {
        if (times.count() == 0) {
            return new Histogram(0, List.of());
        }
        double shown = times.within(SHOWN);
        double width = width(shown, secondsPerDay);
        int count = (int) Math.floor(shown / width) + 1;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double to = i < count - 1 ? (i + 1) * width : Math.max(count * width, times.longest());
            long below = times.countBelow(i * width);
            long belowEnd = i < count - 1 ? times.countBelow(to) : times.count();
            bars.add(new Bar(i * width, to, (double) (belowEnd - below) / times.count()));
        }
        return new Histogram(width, bars);
    }

    private static double width(double shown, double secondsPerDay) {
        for (double seconds : ROUND_SECONDS) {
            if (seconds < secondsPerDay && Math.floor(shown / seconds) < MOST_BARS) {
                return shown < ROUND_SECONDS[0] ? fraction(shown) : seconds;
            }
        }
        for (double power = secondsPerDay;; power *= 10) {
            for (double number : ROUND_NUMBERS) {
                if (Math.floor(shown / (number * power)) < MOST_BARS) {
                    return number * power;
                }
            }
        }
    }

    /** Streams of less than a second exist, between machines. */
    private static double fraction(double shown) {
        double width = 1;
        while (width > 1e-6 && Math.floor(shown / (width / 10)) < MOST_BARS) {
            width /= 10;
        }
        return width;
    }
}
