package org.vsm.analysis.simulation.capacity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.Text;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.result.CapacityResult;

/** How often 95 % intervals hold the truth, in small runs. */
class ErrorsOfIntervalsTest {
    private static final int RUNS = 500;

    @Test
    void ninetyFiveOfAHundredIntervalsHoldTheTruth() {
        Flow flow = Text.of("value stream S { calendar 24 h per day, 7 days per week  customer C demands 0.5 per min\n"
                + "team T { people 1 } current state X { step A by T { PT exponential 1 min } } }").flow("X");
        Settings small = Settings.USUAL.withUnits(500).withReplications(10);
        int mean = 0;
        int utilisation = 0;
        int median = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            CapacityResult result = CapacitySimulation.of(flow, small.withSeed(seed), Execution.QUIET);
            mean += result.leadTime().mean().contains(120) ? 1 : 0;
            median += result.leadTime().p50().contains(120 * Math.log(2)) ? 1 : 0;
            utilisation += result.resources().get(0).utilisation().contains(0.5) ? 1 : 0;
        }
        assertCovers(mean, "mean");
        assertCovers(median, "median");
        assertCovers(utilisation, "utilisation");
    }

    private static void assertCovers(int count, String figure) {
        assertTrue(0.92 * RUNS <= count && count <= 0.98 * RUNS, () -> figure + ": " + count + " of " + RUNS);
    }
}
