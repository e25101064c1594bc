package org.vsm.analysis.simulation.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.resources.Loads;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample.LaneSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources.Resource;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * Whether a stream keeps up. It does not where the closed form loads somebody with his whole capacity, unless units are
 * turned away or customers wait outside; nor where queues become longer and longer: by at least one in a hundred of those
 * who come, beyond chance.
 */
final class Stability {
    private static final double WHOLE = 1 - 1e-9;
    private static final double NOTICEABLE = 0.01;
    private static final double CERTAIN = 0.9999;
    /** One replication alone tells nothing of chance: more is asked of it, and units by which queues became longer. */
    private static final double CERTAIN_AT_ONCE = 0.05;
    private static final double MANY_AT_ONCE = 100;

    private final CapacityProgram program;
    private final List<ResourceFigures> loads;

    Stability(CapacityProgram program) {
        this.program = program;
        this.loads = Loads.of(program.program().solved());
    }

    /** Whether somebody has no time left, by the closed form. */
    private boolean isOverloaded() {
        return loads.stream().anyMatch(load -> load.utilisation() != null && load.utilisation() >= WHOLE);
    }

    /** Whether somebody has no time left, and nothing keeps units from coming all the same. */
    boolean growsWithoutEnd() {
        return isOverloaded() && program.lanes().lanes().isEmpty() && program.pull().markets().isEmpty();
    }

    /** The growth of the queues; null where the stream keeps up. */
    Growth growth(List<CapacitySample> samples) {
        boolean bounded = !program.pull().markets().isEmpty()
                || samples.stream().flatMap(sample -> sample.lanes().stream()).mapToLong(LaneSample::refused).sum() > 0;
        if (!grows(samples) && (bounded || !isOverloaded())) {
            return null;
        }
        double secondsPerDay = program.program().graph().flow().calendar().secondsPerDay();
        List<Growth.Queue> queues = new ArrayList<>();
        for (int resource = 0; resource < program.resources().all().size(); resource++) {
            queues.add(queue(resource, samples, secondsPerDay));
        }
        double noticeable = NOTICEABLE * program.arrivalsPerSecond() * secondsPerDay;
        queues.removeIf(queue -> Math.min(queue.unitsPerDay().value() - noticeable, queue.unitsPerDay().low()) <= 0 && !isWhole(queue.utilisation()));
        queues.sort(Comparator.comparingDouble(queue -> -queue.unitsPerDay().value()));
        return new Growth(Interval.ofMeans(samples.stream().mapToDouble(sample -> sample.growth() * secondsPerDay).toArray()), queues);
    }

    private static boolean isWhole(Double utilisation) {
        return utilisation != null && utilisation >= WHOLE;
    }

    private boolean grows(List<CapacitySample> samples) {
        double[] shares = samples.stream().mapToDouble(sample -> sample.growthOfQueues() / program.arrivalsPerSecond()).toArray();
        double mean = Arrays.stream(shares).average().orElse(0);
        if (shares.length < 2) {
            return mean > CERTAIN_AT_ONCE && samples.get(0).growthOfQueues() * samples.get(0).seconds() > MANY_AT_ONCE;
        }
        double usualWidth = Interval.ofMeans(shares).halfWidth();
        double width = usualWidth / Interval.quantile(0.975, shares.length - 1) * Interval.quantile(CERTAIN, shares.length - 1);
        return mean > NOTICEABLE && mean > width;
    }

    private Growth.Queue queue(int number, List<CapacitySample> samples, double secondsPerDay) {
        Resource resource = program.resources().all().get(number);
        double[] perDay = samples.stream().mapToDouble(sample -> program.resources().steps(number).mapToDouble(step -> sample.steps().get(step).growth()).sum())
                .map(growth -> growth * secondsPerDay).toArray();
        Double utilisation = loads.stream().filter(load -> load.kind() == resource.kind() && load.name().equals(resource.name()))
                .map(ResourceFigures::utilisation).findFirst().orElse(null);
        return new Growth.Queue(resource.name(), resource.title(), resource.kind(), Interval.ofMeans(perDay), utilisation);
    }
}
