package org.vsm.analysis.explain.state;

import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.leadtime.CountedBuffers;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;

/** The time of one pass as factors. */
final class TimeFactors {

    private final Solutions solutions;
    private final SolvedFlow solved;

    /** @param solved with rework or without: counted buffers wait the longer the fewer pass them */
    TimeFactors(Solutions solutions, SolvedFlow solved) {
        this.solutions = solutions;
        this.solved = solved;
    }

    /** The wait; of a counted buffer Little's law. Nothing where no wait is stated. */
    List<Factor> wait(Node node, SolvedType type, EstimateEnd end) {
        if (CountedBuffers.isCounted(node)) {
            return counted(node, (Buffer) node.element());
        }
        return time(Quantity.WAIT_TIME, TypedTimes.wait(node.element(), type.type().name()), end);
    }

    /** The process time; nothing for what is no step, and for a step that takes no time. */
    List<Factor> process(Node node, SolvedType type, EstimateEnd end) {
        return time(Quantity.PROCESS_TIME, TypedTimes.process(node.element(), type.type().name()), end);
    }

    private static List<Factor> time(Quantity quantity, TimeFact fact, EstimateEnd end) {
        return fact.isNone() ? List.of() : List.of(Factor.of(quantity, end.of(fact.time()), fact));
    }

    private List<Factor> counted(Node node, Buffer buffer) {
        Double demand = solutions.flow().demandPerDay();
        double visits = solved.visits(node.index());
        if (demand == null || demand <= 0 || visits <= 0) {
            return List.of(Factor.of(Quantity.WAIT_TIME, 0, buffer.label().origin()));
        }
        return List.of(Factor.of(Quantity.COUNT, buffer.count(), buffer.label().origin()).from(buffer.source()),
                solutions.demand().dividing(), Factor.of(Quantity.VISITS, visits).dividing(), solutions.workingDay());
    }

    /** The part of a step's process time that the customer values. */
    Factor valueAdding(Step step, SolvedType type, double seconds) {
        TimeFact fact = TypedTimes.process(step, type.type().name());
        return new Factor(Quantity.VALUE_ADDING_TIME, seconds, false, null, fact.time().isKnown(), fact.source(), step.label().origin());
    }
}
