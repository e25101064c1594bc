package org.vsm.analysis.simulation.flowmode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.generated.FlowGenerator;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.statistics.Interval;

/** Flow mode and closed form on random flows: equal, or, where the closed form is approximate, not below it. */
class GeneratedFlowsSimulationTest {
    private static final int REPLICATIONS = 30;
    /** Half a width of 99.9 % against one of 95 %. */
    private static final double WIDER = Interval.quantile(0.9995, REPLICATIONS - 1) / Interval.quantile(0.975, REPLICATIONS - 1);

    private final List<String> outside = new ArrayList<>();
    private final List<String> outsideThough = new ArrayList<>();

    @Test
    void aHundredFlows() {
        simulate(100, 200);
        assertTrue(outside.size() + outsideThough.size() <= 2, () -> outside + " " + outsideThough);
    }

    @Test
    @Tag("thorough")
    void aThousandFlows() {
        simulate(1000, 4000);
        assertTrue(outside.size() <= 5, outside::toString);
        assertTrue(outsideThough.size() <= 5, outsideThough::toString);
    }

    private void simulate(int models, int units) {
        Settings settings = Settings.USUAL.withUnits(units).withReplications(REPLICATIONS);
        for (int seed = 0; seed < models; seed++) {
            FlowResult result = FlowSimulation.of(FlowGenerator.flow(seed), settings, Execution.QUIET);
            double closedForm = result.closedForm();
            if (result.leadTime() == null) {
                assertTrue(closedForm == 0, "nothing delivered by flow " + seed);
                continue;
            }
            Interval mean = result.leadTime().mean();
            double margin = WIDER * mean.halfWidth() + 1e-9 * closedForm;
            if (result.approximate() && mean.value() < closedForm - margin) {
                outsideThough.add(seed + ": " + mean + " is below " + closedForm);
            } else if (!result.approximate() && Math.abs(mean.value() - closedForm) > margin) {
                outside.add(seed + ": " + closedForm + " is not in " + mean);
            }
        }
    }
}
