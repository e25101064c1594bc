package org.vsm.analysis.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

/** Deviations of observed means from computed values, in standard errors. None may be large, and on average there must be none. */
final class Deviations {
    private static final double LARGE = 6;
    private static final double RARE = 10;
    private static final double ENOUGH = 50;

    private final Map<String, Sample> byFigure = new TreeMap<>();

    void add(int seed, String figure, double computed, Sample observed) {
        if (observed.count() < ENOUGH) {
            return;
        }
        double difference = observed.mean() - computed;
        // rare events come in ones and twos (Poisson) or not at all; their mean has no normal error
        double error = Math.max(observed.standardError(), Math.sqrt(Math.abs(computed) / observed.count()));
        double rare = RARE * (1 + Math.abs(computed)) / observed.count();
        assertTrue(Math.abs(difference) <= LARGE * error + rare,
                () -> "seed " + seed + ", " + figure + ": computed " + computed + ", observed " + observed.mean() + " +- " + error);
        if (observed.standardError() > 0) {
            byFigure.computeIfAbsent(figure.startsWith("visits") ? "visits" : figure, any -> new Sample()).add(difference / error);
        }
    }

    void assertNoBias() {
        byFigure.forEach((figure, sample) -> assertEquals(0, sample.mean(), 6 / Math.sqrt(sample.count()),
                () -> figure + " deviates on average, in " + sample.count() + " cases"));
    }
}
