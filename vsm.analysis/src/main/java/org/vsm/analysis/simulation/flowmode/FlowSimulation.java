package org.vsm.analysis.simulation.flowmode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.Variation;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Replications;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.result.BranchResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.PromiseResult;
import org.vsm.analysis.simulation.result.TypeResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;
import org.vsm.analysis.simulation.statistics.Quantiles;

/** Draws every time of a flow from its distribution, the waits as they were observed: how the lead time is spread. */
public final class FlowSimulation {
    private final Program program;
    private final Settings settings;
    private final Quantiles pooled = new Quantiles();

    private FlowSimulation(SolvedFlow solved, Settings settings) {
        this.program = Program.of(solved);
        this.settings = settings;
    }

    /** What one replication told. */
    private record Sample(LeadTimeSample leadTimes, ParallelWork parallel) {
    }

    /**
     * Simulates a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where the flow has no solution
     * @throws java.util.concurrent.CancellationException if cancelled before anything is known
     */
    public static FlowResult of(Flow flow, Settings settings, Execution execution) {
        SolvedFlow solved = SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT);
        return new FlowSimulation(solved, settings).run(execution);
    }

    private FlowResult run(Execution execution) {
        List<Sample> samples = Replications.run(settings.replications(), execution, number -> sample(number, execution));
        Flow flow = program.graph().flow();
        List<LeadTimeSample> times = samples.stream().map(Sample::leadTimes).toList();
        SolvedFlow solved = program.solved();
        return new FlowResult(flow, settings, samples.size(),
                LeadTimeResult.of(times, pooled, flow.calendar().secondsPerDay()),
                TypeResult.of(flow, times), PromiseResult.of(flow.serviceLevels(), times),
                Interval.ofMeans(times.stream().mapToDouble(LeadTimeSample::deliveredShare).toArray()),
                branches(samples.stream().map(Sample::parallel).toList()),
                solved.mean(SolvedType::leadTime), Variation.inParallel(solved.graph(), solved.types()));
    }

    private Sample sample(int number, Execution execution) {
        FlowReplication replication = new FlowReplication(program, new Streams(settings.seed(), number));
        replication.run(settings.units(), execution.cancellation());
        LeadTimeSample times = replication.leadTimes().close(pooled);
        return times.all().count() + times.left() == 0 ? null : new Sample(times, replication.parallel());
    }

    private List<BranchResult> branches(List<ParallelWork> samples) {
        List<BranchResult> results = new ArrayList<>();
        for (ParallelBlock block : program.graph().blocks()) {
            for (int i = 0; i < block.branches() && block.fork() < program.graph().delivery(); i++) {
                int position = i;
                double[] shares = samples.stream().mapToDouble(sample -> sample.decidedShare(block.number(), position)).toArray();
                results.add(new BranchResult(program.graph().node(block.fork()).element().label(), position,
                        elements(block, position), Interval.ofMeans(shares)));
            }
        }
        return results;
    }

    private List<Label> elements(ParallelBlock block, int position) {
        List<Label> steps = elements(block, position, kind -> kind == Node.Kind.STEP);
        return steps.isEmpty() ? elements(block, position, Node.Kind::isWaiting) : steps;
    }

    private List<Label> elements(ParallelBlock block, int position, Predicate<Node.Kind> kind) {
        Node.Branch branch = new Node.Branch(block.number(), position);
        return IntStream.range(block.start(position), block.end(position)).mapToObj(program.graph()::node)
                .filter(node -> kind.test(node.kind()) && branch.equals(node.where().branch()))
                .map(node -> node.element().label()).toList();
    }
}
