package org.vsm.analysis.simulation.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.SampleFlows;
import org.vsm.analysis.simulation.SampleFlows.Sample;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.result.StepResult;
import org.vsm.analysis.simulation.statistics.Interval;

/** What must hold in every stream that keeps up, whatever it is. */
class SampleStreamsTest {
    private static final Settings SETTINGS = Settings.USUAL.withUnits(1_000).withReplications(20);
    /** Half a width of 99.9 % against one of 95 %. */
    private static final double WIDER = Interval.quantile(0.9995, 19) / Interval.quantile(0.975, 19);

    static List<Sample> samples() {
        return SampleFlows.all().stream().filter(sample -> sample.flow().demandPerDay() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheLaws(Sample sample) {
        StateFigures figures = FlowAnalysis.of(sample.flow());
        CapacityResult result = CapacitySimulation.of(sample.flow(), SETTINGS, Execution.QUIET);
        boolean overloaded = figures.highestUtilisation() != null && figures.highestUtilisation() >= 1;
        assertEquals(!overloaded, result.isStable(), () -> result.growth() + "");
        if (!result.isStable()) {
            return;
        }
        for (StepResult step : result.steps()) {
            assertNear(figures.element(step.step().name()).orElseThrow().visits(), step.visits(), step.step().name());
        }
        Set<String> shared = alternatives(sample);
        for (ResourceFigures resource : figures.resources()) {
            result.resources().stream().filter(each -> each.name().equals(resource.name()) && !shared.contains(each.name()))
                    .forEach(each -> assertNear(resource.utilisation(), each.utilisation(), each.name()));
        }
        for (ResourceResult resource : result.resources()) {
            double visits = result.steps().stream().filter(step -> step.resources().contains(resource.name()))
                    .mapToDouble(step -> step.visits().value()).sum();
            double perSecond = visits * sample.flow().demandPerDay() / sample.flow().calendar().secondsPerDay();
            if (resource.queueWait() != null) {
                assertNear(resource.queueWait().value() * perSecond, resource.queueLength(), "Little's law at " + resource.name());
            }
        }
    }

    /** Of alternatives the closed form divides the work by capacity, the simulation by who is free. */
    private static Set<String> alternatives(Sample sample) {
        return sample.flow().elements().stream().filter(Step.class::isInstance).map(Step.class::cast)
                .filter(step -> step.performers() != null && step.performers().alternative())
                .flatMap(step -> step.performers().all().stream()).map(Step.Performer::name).collect(Collectors.toSet());
    }

    private static void assertNear(double expected, Interval actual, String what) {
        double margin = WIDER * actual.halfWidth() + 0.01 * Math.abs(expected) + 1e-9;
        assertTrue(Math.abs(actual.value() - expected) <= margin, () -> what + ": " + expected + " is not in " + actual);
    }
}
