package org.vsm.analysis.simulation.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample;
import org.vsm.analysis.simulation.capacity.engine.StepSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources.Resource;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.LaneResult;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.PromiseResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.result.StepResult;
import org.vsm.analysis.simulation.result.SupermarketResult;
import org.vsm.analysis.simulation.result.TypeResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;
import org.vsm.analysis.simulation.statistics.Quantiles;

/** Puts the samples of all replications together. */
final class CapacityFigures {
    private final CapacityProgram program;
    private final List<CapacitySample> samples;
    private final Quantiles pooled;

    CapacityFigures(CapacityProgram program, List<CapacitySample> samples, Quantiles pooled) {
        this.program = program;
        this.samples = samples;
        this.pooled = pooled;
    }

    /** All figures; without lead times where there is a growth. */
    CapacityResult result(Settings settings, long warmUp, Growth growth) {
        Flow flow = program.program().graph().flow();
        double day = flow.calendar().secondsPerDay();
        List<LeadTimeSample> times = growth == null ? samples.stream().map(CapacitySample::leadTimes).toList() : List.of();
        return new CapacityResult(flow, settings, samples.size(), warmUp,
                growth == null ? LeadTimeResult.of(times, pooled, day) : null,
                TypeResult.of(flow, times), PromiseResult.of(flow.serviceLevels(), times),
                mean(sample -> sample.delivered() / sample.seconds() * day), mean(CapacitySample::inside),
                program.lanes().lanes().isEmpty() ? null : mean(sample -> (double) refused(sample) / sample.arrivals()),
                IntStream.range(0, program.resources().all().size()).mapToObj(this::resource).toList(), steps(), lanes(), supermarkets(),
                growth == null ? new WaitChecks(program, samples).all() : List.of(), growth);
    }

    private static long refused(CapacitySample sample) {
        return sample.lanes().stream().mapToLong(CapacitySample.LaneSample::refused).sum();
    }

    private ResourceResult resource(int number) {
        Resource resource = program.resources().all().get(number);
        int[] nodes = program.resources().steps(number).toArray();
        return new ResourceResult(resource.name(), resource.title(), resource.kind(),
                mean(sample -> sample.utilisation()[number]),
                mean(sample -> sum(sample, nodes, StepSample::queueSeconds) / sum(sample, nodes, StepSample::started)),
                mean(sample -> sum(sample, nodes, StepSample::queueLength)));
    }

    private static double sum(CapacitySample sample, int[] nodes, ToDoubleFunction<StepSample> figure) {
        return Arrays.stream(nodes).mapToObj(sample.steps()::get).mapToDouble(figure).sum();
    }

    private List<StepResult> steps() {
        List<StepResult> results = new ArrayList<>();
        for (Node node : program.program().graph().nodes()) {
            int index = node.index();
            if (program.resources().isLimited(index)) {
                results.add(new StepResult(node.element().label(),
                        program.resources().needs(index).stream().map(need -> program.resources().all().get(need.resource()).name()).toList(),
                        mean(sample -> (double) sample.visits()[index] / sample.entered()),
                        mean(sample -> sample.steps().get(index).waitSeconds() / sample.steps().get(index).started()),
                        new ObservedWaits(program, samples).before(index)));
            }
        }
        return results;
    }

    private List<LaneResult> lanes() {
        List<LaneResult> results = new ArrayList<>();
        for (Node node : program.lanes().lanes()) {
            int lane = results.size();
            results.add(new LaneResult(node.element().label(), ((Buffer) node.element()).max(), mean(sample -> sample.lanes().get(lane).units()),
                    mean(sample -> sample.lanes().get(lane).fullShare()),
                    mean(sample -> (double) sample.lanes().get(lane).refused() / sample.arrivals())));
        }
        return results;
    }

    private List<SupermarketResult> supermarkets() {
        List<SupermarketResult> results = new ArrayList<>();
        for (Node node : program.pull().markets()) {
            int market = results.size();
            results.add(new SupermarketResult(node.element().label(), ((Buffer) node.element()).count(),
                    mean(sample -> sample.markets().get(market).stock()), mean(sample -> sample.markets().get(market).missedShare()),
                    mean(sample -> sample.markets().get(market).orderWait())));
        }
        return results;
    }

    /** Null where no replication tells the figure. */
    private Interval mean(ToDoubleFunction<CapacitySample> figure) {
        return Interval.ofMeans(samples.stream().mapToDouble(figure).toArray());
    }
}
