package org.vsm.analysis.simulation.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.QueueingTruth.Queue;
import org.vsm.analysis.simulation.statistics.Interval;

/** Simulated queues against those that queueing theory knows exactly. */
class QueueingTruthTest {
    private static final int REPLICATIONS = 20;
    private static final Settings SETTINGS = Settings.USUAL.withReplications(REPLICATIONS);
    private static final double T = Interval.quantile(0.975, REPLICATIONS - 1);

    static List<Queue> queues() {
        return QueueingTruth.all();
    }

    @ParameterizedTest
    @MethodSource("queues")
    void meanTime(Queue queue) {
        Interval mean = CapacitySimulation.of(queue.flow(), SETTINGS.withUnits(5_000), Execution.QUIET).leadTime().mean();
        assertEquals(queue.mean(), mean.value(), mean.halfWidth() / T * Interval.quantile(0.9999, REPLICATIONS - 1));
    }

    @Test
    @Tag("thorough")
    void twentySeedsOfAMillionUnits() {
        List<String> outside = new ArrayList<>();
        int checks = 0;
        for (Queue queue : queues()) {
            double sum = 0;
            for (int seed = 1; seed <= 20; seed++) {
                Interval mean = CapacitySimulation.of(queue.flow(), SETTINGS.withUnits(50_000).withSeed(seed), Execution.QUIET)
                        .leadTime().mean();
                double errors = Math.abs(mean.value() - queue.mean()) / (mean.halfWidth() / T);
                assertTrue(errors < 6, queue + ", seed " + seed + ": " + errors + " standard errors");
                if (errors > Interval.quantile(0.9995, REPLICATIONS - 1)) {
                    outside.add(queue + ", seed " + seed + ": " + errors);
                }
                sum += mean.value();
                checks++;
            }
            assertEquals(1, sum / 20 / queue.mean(), 0.02, queue::toString);
        }
        assertTrue(outside.size() <= checks / 100, outside::toString);
    }
}
