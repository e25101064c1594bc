package org.vsm.analysis.simulation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void momentsOfPartsAreThoseOfTheWhole() {
        Moments whole = new Moments();
        Moments one = new Moments();
        Moments other = new Moments();
        for (int i = 0; i < 10; i++) {
            double value = 1e9 + i * i;
            whole.add(value);
            (i < 4 ? one : other).add(value);
        }
        Moments put = new Moments();
        put.addAll(one);
        put.addAll(new Moments());
        put.addAll(other);
        assertEquals(1e9 + 28.5, whole.mean(), 1e-6);
        assertEquals(28.3049, whole.standardDeviation(), 1e-4);
        assertEquals(whole.mean(), put.mean(), 1e-6);
        assertEquals(whole.standardDeviation(), put.standardDeviation(), 1e-6);
        assertTrue(Double.isNaN(new Moments().mean()));
    }

    @Test
    void quantilesAreKnownToOnePartInAThousand() {
        Quantiles quantiles = new Quantiles();
        for (int i = 1; i <= 100_000; i++) {
            quantiles.add(i / 10.0);
        }
        for (double share : new double[] {0.001, 0.5, 0.85, 0.95, 0.9999}) {
            assertEquals(10_000 * share, quantiles.within(share), 10 * share);
        }
        assertEquals(0.1, quantiles.within(0));
        assertEquals(10_000, quantiles.within(1));
        assertEquals(50_000, quantiles.countBelow(5_000), 50);
        assertTrue(Double.isNaN(new Quantiles().within(0.5)));
    }

    @Test
    void anIntervalIsStudents() {
        Interval interval = Interval.ofMeans(4, 6, 8, Double.NaN);
        assertEquals(6, interval.value());
        assertEquals(4.302653 * 2 / Math.sqrt(3), interval.halfWidth(), 1e-5);
        assertNull(Interval.ofMeans(4).halfWidth());
        assertNull(Interval.ofMeans(Double.NaN));
        Interval change = Interval.ofChange(interval, Interval.ofMeans(5, 7, 9, 4));
        assertEquals(0.0, change.halfWidth(), 1e-12);
    }

    @Test
    void theWarmUpEndsWhereTheDriftDoes() {
        Random random = new Random(1);
        double[] series = new double[1000];
        for (int i = 0; i < series.length; i++) {
            series[i] = (i < 100 ? i / 100.0 - 1 : 0) + 0.1 * random.nextGaussian();
        }
        int end = Mser.warmUp(series);
        assertTrue(60 <= end && end <= 130, () -> "" + end);
        assertEquals(0, Mser.warmUp(new double[] {3, 3, 3, 3, 3, 3}));
        double[] rising = new double[100];
        java.util.Arrays.setAll(rising, i -> i);
        assertEquals(50, Mser.warmUp(rising));
        assertEquals(0, Mser.warmUp(new double[0]));
    }

    @Test
    void aHistogramHasRoundBars() {
        Quantiles times = new Quantiles();
        for (int i = 0; i < 1000; i++) {
            times.add(60 * i / 10.0);
        }
        Histogram histogram = Histogram.of(times, 8 * 3600);
        assertEquals(600, histogram.width());
        assertEquals(10, histogram.bars().size());
        assertEquals(0.1, histogram.bars().get(3).share(), 2e-3);
        assertEquals(1, histogram.bars().stream().mapToDouble(Histogram.Bar::share).sum(), 1e-9);
        Quantiles days = new Quantiles();
        for (int i = 40; i <= 50; i++) {
            days.add(i * 8 * 3600);
        }
        assertEquals(8 * 3600, Histogram.of(days, 8 * 3600).width());
        assertEquals(40 * 8 * 3600, Histogram.of(days, 8 * 3600).bars().get(0).from());
        Quantiles fast = new Quantiles();
        fast.add(0.02);
        assertTrue(Histogram.of(fast, 86400).bars().size() <= 15);
        assertEquals(1, Histogram.of(fast, 86400).bars().stream().mapToDouble(Histogram.Bar::share).sum(), 1e-9);
    }
}
