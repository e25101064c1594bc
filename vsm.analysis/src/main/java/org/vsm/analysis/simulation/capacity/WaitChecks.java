package org.vsm.analysis.simulation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.resources.HiddenWork;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.engine.StepSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources.Resource;
import org.vsm.analysis.simulation.result.ObservedWait;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.analysis.simulation.result.WaitCheck.Reading;
import org.vsm.analysis.simulation.statistics.Interval;

/** Compares the waits that were observed with those that arise. */
final class WaitChecks {
    /** A difference counts that is beyond chance, and larger than this share of the larger wait. */
    private static final double NOTICEABLE = 0.25;

    private final CapacityProgram program;
    private final List<CapacitySample> samples;

    WaitChecks(CapacityProgram program, List<CapacitySample> samples) {
        this.program = program;
        this.samples = samples;
    }

    /** Those of all people and stations before which the model says that units wait. */
    List<WaitCheck> all() {
        List<WaitCheck> checks = new ArrayList<>();
        for (int resource = 0; resource < program.resources().all().size(); resource++) {
            int[] steps = program.resources().steps(resource).toArray();
            List<ObservedWait> observed = new ObservedWaits(program, samples).beforeAll(steps);
            if (ObservedWait.seconds(observed) > 0) {
                checks.add(check(resource, observed, Interval.ofMeans(samples.stream().mapToDouble(sample -> perUnit(sample, steps)).toArray())));
            }
        }
        return checks;
    }

    private static double perUnit(CapacitySample sample, int[] steps) {
        long started = IntStream.of(steps).mapToObj(sample.steps()::get).mapToLong(StepSample::started).sum();
        return IntStream.of(steps).mapToObj(sample.steps()::get).mapToDouble(StepSample::waitSeconds).sum() / started;
    }

    private WaitCheck check(int number, List<ObservedWait> waits, Interval simulated) {
        double observed = ObservedWait.seconds(waits);
        Resource resource = program.resources().all().get(number);
        Reading reading = Reading.AGREES;
        if (!simulated.contains(observed) && Math.abs(observed - simulated.value()) > NOTICEABLE * Math.max(observed, simulated.value())) {
            reading = observed > simulated.value() ? Reading.MORE_OBSERVED : Reading.LESS_OBSERVED;
        }
        double utilisation = samples.stream().mapToDouble(sample -> sample.utilisation()[number]).average().orElse(0);
        HiddenWork hidden = reading == Reading.MORE_OBSERVED && simulated.value() > 0
                ? HiddenWork.of(resource.servers(), utilisation, simulated.value(), observed) : null;
        return new WaitCheck(resource.name(), resource.title(), resource.kind(), waits, simulated, reading, hidden);
    }
}
