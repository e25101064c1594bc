package org.vsm.analysis.simulation.flowmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.SampleFlows;
import org.vsm.analysis.simulation.SampleFlows.Sample;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.statistics.Interval;

/** Two ways to the mean lead time: solving the chain, and walking through it. */
class FlowModeAndClosedFormTest {
    private static final Settings SETTINGS = Settings.USUAL.withUnits(500).withReplications(30);
    /** Half a width of 99.99 % against one of 95 %, for 30 replications. */
    private static final double WIDER = Interval.quantile(0.99995, 29) / Interval.quantile(0.975, 29);

    static List<Sample> samples() {
        return SampleFlows.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agree(Sample sample) {
        FlowResult result = FlowSimulation.of(sample.flow(), SETTINGS, Execution.QUIET);
        Interval mean = result.leadTime().mean();
        double margin = WIDER * mean.halfWidth() + 1e-9 * result.closedForm();
        if (result.approximate()) {
            assertTrue(mean.value() > result.closedForm() - margin, () -> mean + " is below " + result.closedForm());
        } else {
            assertEquals(result.closedForm(), mean.value(), margin);
        }
    }
}
