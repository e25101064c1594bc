package org.vsm.analysis.simulation.study;

import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * Two simulations with common random numbers, compared.
 *
 * @param from          the earlier state
 * @param to            the later state; null where it was cancelled before anything of it was known
 * @param mean          change of the mean lead time in seconds; null where one of them has none
 * @param p50           change of the median; null as above
 * @param p85           change of the time within which 85 % are delivered; null as above
 * @param p95           the same for 95 %
 * @param verdict       on the mean lead time; null where the later state is not known
 * @param unitsPerGroup units that one would have to measure in reality, before and after each, to prove the change of the
 *                      mean; null where there is none
 */
public record SimulatedChange(SimulationResult from, SimulationResult to, Interval mean, Interval p50, Interval p85, Interval p95,
        Verdict verdict, Long unitsPerGroup) {

    /** What a change means, beyond chance. */
    public enum Verdict {
        BETTER, WORSE,
        /** The difference may be chance. */
        NOT_DISTINGUISHABLE
    }

    static SimulatedChange unknown(SimulationResult from) {
        return new SimulatedChange(from, null, null, null, null, null, null, null);
    }

    static SimulatedChange of(SimulationResult from, SimulationResult to) {
        if (from.leadTime() == null || to.leadTime() == null) {
            return new SimulatedChange(from, to, null, null, null, null, withoutLeadTime(from, to), null);
        }
        Interval mean = Interval.ofChange(from.leadTime().mean(), to.leadTime().mean());
        return new SimulatedChange(from, to, mean, Interval.ofChange(from.leadTime().p50(), to.leadTime().p50()),
                Interval.ofChange(from.leadTime().p85(), to.leadTime().p85()), Interval.ofChange(from.leadTime().p95(), to.leadTime().p95()),
                verdict(mean), SampleSize.perGroup(from.leadTime().standardDeviation().value(),
                        to.leadTime().standardDeviation().value(), mean.value()));
    }

    /** A stream that keeps up is better than one that does not. */
    private static Verdict withoutLeadTime(SimulationResult from, SimulationResult to) {
        if (from.leadTime() == null && to.leadTime() == null) {
            return Verdict.NOT_DISTINGUISHABLE;
        }
        return to.leadTime() == null ? Verdict.WORSE : Verdict.BETTER;
    }

    private static Verdict verdict(Interval change) {
        if (change.halfWidth() == null || change.contains(0)) {
            return Verdict.NOT_DISTINGUISHABLE;
        }
        return change.value() < 0 ? Verdict.BETTER : Verdict.WORSE;
    }
}
