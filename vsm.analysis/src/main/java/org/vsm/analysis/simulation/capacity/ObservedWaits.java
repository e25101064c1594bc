package org.vsm.analysis.simulation.capacity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.engine.StepSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.result.ObservedWait;

/** The waits that the model says units have before steps at which they compete: how often they were passed for every start of the work. */
final class ObservedWaits {
    private final CapacityProgram program;
    private final List<CapacitySample> samples;

    ObservedWaits(CapacityProgram program, List<CapacitySample> samples) {
        this.program = program;
        this.samples = samples;
    }

    /** Those before one step, over all starts in all replications; null where nobody came. */
    List<ObservedWait> before(int step) {
        long started = samples.stream().mapToLong(sample -> sample.steps().get(step).started()).sum();
        SortedMap<Integer, Double> passes = new TreeMap<>();
        samples.forEach(sample -> add(passes, sample.steps().get(step), started));
        return started == 0 ? null : waits(passes);
    }

    /** Those before several steps: the mean of the replications in which work was started. */
    List<ObservedWait> beforeAll(int[] steps) {
        List<CapacitySample> working = samples.stream().filter(sample -> started(sample, steps) > 0).toList();
        SortedMap<Integer, Double> passes = new TreeMap<>();
        for (CapacitySample sample : working) {
            double starts = (double) started(sample, steps) * working.size();
            IntStream.of(steps).forEach(step -> add(passes, sample.steps().get(step), starts));
        }
        return waits(passes);
    }

    private static long started(CapacitySample sample, int[] steps) {
        return IntStream.of(steps).mapToLong(step -> sample.steps().get(step).started()).sum();
    }

    private static void add(SortedMap<Integer, Double> passes, StepSample step, double starts) {
        step.passed().forEach(wait -> passes.merge(wait.row(), wait.times() / starts, Double::sum));
    }

    private List<ObservedWait> waits(SortedMap<Integer, Double> passes) {
        int nodes = program.program().size();
        return passes.entrySet().stream().map(each -> new ObservedWait(
                program.program().graph().node(each.getKey() % nodes).element().label(),
                program.program().solved().types().get(each.getKey() / nodes).type().name(), each.getValue(),
                program.program().waits()[each.getKey()].mean())).toList();
    }
}
