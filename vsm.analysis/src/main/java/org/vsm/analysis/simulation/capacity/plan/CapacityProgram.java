package org.vsm.analysis.simulation.capacity.plan;

import java.util.Arrays;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.time.TimeEstimate;

/**
 * All that a simulation with capacities follows.
 *
 * @param program           the flow
 * @param arrivalsPerSecond units per second of working time
 * @param resources         what units compete for
 * @param waits             which waits are drawn
 * @param lanes             where units may be kept from going on
 * @param pull              where customers take from stock
 * @param batches           by node, units in one run
 * @param changeovers       by node, how often they happen
 * @param changeoverTimes   by type x nodes + node
 */
public record CapacityProgram(Program program, double arrivalsPerSecond, Resources resources, WaitPlan waits, LanePlan lanes,
        PullPlan pull, int[] batches, Changeovers[] changeovers, TimeEstimate[] changeoverTimes) {

    /**
     * How often the kind of work is changed.
     *
     * @param units   between two changeovers; 0: no changeovers by number
     * @param seconds between two changeovers; 0: no changeovers by the clock
     */
    public record Changeovers(int units, double seconds) {
        static final Changeovers NEVER = new Changeovers(0, 0);
    }

    /**
     * From the closed form of a flow.
     *
     * @throws NoFiguresException without a demand, or where a step could never start
     */
    public static CapacityProgram of(SolvedFlow solved) {
        FlowGraph graph = solved.graph();
        Flow flow = graph.flow();
        if (flow.demandPerDay() == null || flow.demandPerDay() <= 0) {
            throw new NoFiguresException(Finding.error(flow.origin(), "simulation-needs-demand", flow.title()));
        }
        Program program = Program.of(solved);
        Resources resources = Resources.of(graph);
        PullPlan pull = PullPlan.of(program);
        WaitPlan waits = WaitPlan.of(program, resources, pull);
        TimeEstimate[] changeoverTimes = new TimeEstimate[program.types() * program.size()];
        Arrays.setAll(changeoverTimes, row -> changeoverTime(graph.node(row % program.size()),
                flow.types().get(row / program.size()).name()));
        return new CapacityProgram(program, flow.demandPerDay() / flow.calendar().secondsPerDay(), resources, waits,
                LanePlan.of(program, resources, waits), pull,
                graph.nodes().stream().mapToInt(node -> node.element() instanceof Step step ? step.batch() : 1).toArray(),
                graph.nodes().stream().map(CapacityProgram::changeovers).toArray(Changeovers[]::new), changeoverTimes);
    }

    /** How many units lie in all supermarkets that pull, at the start. */
    public long stock() {
        return pull.markets().stream().mapToLong(market -> ((Buffer) market.element()).count()).sum();
    }

    private static TimeEstimate changeoverTime(Node node, String type) {
        return node.element() instanceof Step step && step.changeover() != null
                ? TypedTimes.of(step.changeover().time(), type).time() : new TimeEstimate.Fixed(0);
    }

    private static Changeovers changeovers(Node node) {
        if (!(node.element() instanceof Step step) || step.changeover() == null) {
            return Changeovers.NEVER;
        }
        Integer units = step.changeover().everyUnits();
        Double seconds = step.changeover().everySeconds();
        return new Changeovers(units == null ? 0 : units, seconds == null ? 0 : seconds);
    }
}
