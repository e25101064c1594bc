package org.vsm.analysis.simulation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.resources.HiddenWork;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.engine.StepSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources.Resource;
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
            double observed = samples.stream().mapToDouble(sample -> perUnit(sample, steps, true)).filter(wait -> !Double.isNaN(wait))
                    .average().orElse(0);
            if (observed > 0) {
                Interval simulated = Interval.ofMeans(samples.stream().mapToDouble(sample -> perUnit(sample, steps, false)).toArray());
                checks.add(check(resource, observed, simulated));
            }
        }
        return checks;
    }

    private static double perUnit(CapacitySample sample, int[] steps, boolean observed) {
        long started = IntStream.of(steps).mapToObj(sample.steps()::get).mapToLong(StepSample::started).sum();
        double seconds = IntStream.of(steps).mapToObj(sample.steps()::get)
                .mapToDouble(observed ? StepSample::observedSeconds : StepSample::waitSeconds).sum();
        return seconds / started;
    }

    private WaitCheck check(int number, double observed, Interval simulated) {
        Resource resource = program.resources().all().get(number);
        Reading reading = Reading.AGREES;
        if (!simulated.contains(observed) && Math.abs(observed - simulated.value()) > NOTICEABLE * Math.max(observed, simulated.value())) {
            reading = observed > simulated.value() ? Reading.MORE_OBSERVED : Reading.LESS_OBSERVED;
        }
        double utilisation = samples.stream().mapToDouble(sample -> sample.utilisation()[number]).average().orElse(0);
        HiddenWork hidden = reading == Reading.MORE_OBSERVED && simulated.value() > 0
                ? HiddenWork.of(resource.servers(), utilisation, simulated.value(), observed) : null;
        return new WaitCheck(resource.name(), resource.title(), resource.kind(), observed, simulated, reading, hidden);
    }
}
