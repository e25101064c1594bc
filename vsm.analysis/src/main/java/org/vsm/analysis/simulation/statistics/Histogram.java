package org.vsm.analysis.simulation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How many units take how long, in bars of equal width; the first one holds the shortest time, the last one all the longer
 * ones too.
 *
 * @param width of a bar in seconds: a round time
 * @param bars  in the order of their times, 15 at most; empty where there is nothing to show
 */
public record Histogram(double width, List<Bar> bars) {
    private static final int MOST_BARS = 15;
    private static final double SHOWN = 0.99;
    /** Bars far narrower than the times that they hold could not be told from each other: those are known to a thousandth. */
    private static final int FINEST = 200;
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
        double width = width(times.shortest(), shown, secondsPerDay);
        long first = (long) Math.floor(times.shortest() / width);
        long last = first + bars(times.shortest(), shown, width) - 1;
        List<Bar> bars = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            double to = i < last ? (i + 1) * width : Math.max((last + 1) * width, times.longest());
            long below = i == first ? 0 : times.countBelow(i * width);
            long belowEnd = i < last ? times.countBelow(to) : times.count();
            bars.add(new Bar(i * width, to, (double) (belowEnd - below) / times.count()));
        }
        return new Histogram(width, bars);
    }

    private static long bars(double shortest, double shown, double width) {
        return (long) Math.floor(shown / width) - (long) Math.floor(shortest / width) + 1;
    }

    private static boolean fits(double shortest, double shown, double width) {
        return bars(shortest, shown, width) <= MOST_BARS && shown / width <= FINEST;
    }

    private static double width(double shortest, double shown, double secondsPerDay) {
        for (double seconds : ROUND_SECONDS) {
            if (seconds < secondsPerDay && fits(shortest, shown, seconds)) {
                return shown < ROUND_SECONDS[0] ? fraction(shown) : seconds;
            }
        }
        for (double power = secondsPerDay;; power *= 10) {
            for (double number : ROUND_NUMBERS) {
                if (fits(shortest, shown, number * power)) {
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
