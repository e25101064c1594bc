package org.vsm.analysis.figures;

import java.util.List;

import org.vsm.analysis.flow.Label;

/**
 * How units pass through the stream: of all units, or of those of one type. Times are means over the units that are
 * delivered and end with the delivery; 0 where nothing is ever delivered.
 *
 * @param leadTime              seconds from entering to delivery, choices weighted, rework included
 * @param processTime           the part in which the unit is worked on, on the critical path
 * @param waitTime              the rest: leadTime = processTime + waitTime
 * @param flowEfficiency        processTime / leadTime; 0 where leadTime is 0
 * @param valueAddedTime        value-adding seconds of processTime, with the visits that there would be without rework;
 *                              null if no step is classified
 * @param valueAddedRatio       valueAddedTime / leadTime; null as above
 * @param approximate           true where the mean of the longest of parallel branches is larger than what is given here
 * @param delivered             share of the entering units that is delivered
 * @param leavers               1 - delivered
 * @param mainRoute             the way that the ladder shows; for all types that of the most frequent one
 * @param leadTimeRange         leadTime with every estimate at its low and at its high end
 * @param routes                ways through choices and skips without rework, most probable first, 20 at most
 * @param rolledCompleteAccurate product of %C&amp;A, weighted over choices and skips; null if no step has one
 * @param firstTimeThrough      share of the delivered units that were never sent back; null without rework
 * @param rework                what is done again
 * @param handoffs              expected number per delivered unit
 * @param steps                 how many there are and of how many the times are known
 * @param demandPerDay          units per working day that enter; null where nobody knows
 * @param taktTime              working seconds per demanded unit; null without demand
 * @param wip                   units in the stream before delivery (Little's law); null without demand
 */
public record PassageFigures(double leadTime, double processTime, double waitTime, double flowEfficiency,
        Double valueAddedTime, Double valueAddedRatio, boolean approximate, double delivered, double leavers,
        MainRoute mainRoute, Range leadTimeRange, List<Route> routes, Double rolledCompleteAccurate,
        Double firstTimeThrough, Rework rework, double handoffs, StepCount steps, Double demandPerDay, Double taktTime,
        Double wip) {

    /**
     * The most probable way on at every step and choice, of the critical branches.
     *
     * @param rungs what is passed on it until delivery, in this order; their times add up to the lead time
     */
    public record MainRoute(double leadTime, double processTime, double waitTime, double flowEfficiency,
            double handoffs, List<Rung> rungs) {

        /** Names of the steps in the order in which they are passed. */
        public List<String> steps() {
            return rungs.stream().map(Rung::label).filter(label -> label.kind().equals("step")).map(Label::name).toList();
        }
    }

    /**
     * A step, wait, buffer or hand-off of the main route, for the type of work that the route is of.
     *
     * @param waitTime    seconds in one pass, 0 where nobody knows
     * @param processTime seconds in one pass, 0 where nobody knows and for what is no step
     */
    public record Rung(Label label, double waitTime, double processTime) {
    }

    /** Seconds at the low and at the high end of every estimate. */
    public record Range(double low, double high) {
    }

    /**
     * One way through all choices and skips.
     *
     * @param share    of the delivered units, did none of them go back
     * @param leadTime seconds
     * @param steps    names; of parallel branches the longest
     */
    public record Route(double share, double leadTime, List<String> steps) {
    }

    /**
     * Work that is done again before delivery.
     *
     * @param returns  expected times that a delivered unit is sent back
     * @param leadTime leadTime minus the same without rework; may be negative
     * @param share    that / leadTime; 0 where leadTime is 0
     */
    public record Rework(double returns, double leadTime, double share) {
    }

    /** Steps that units can reach, and those of them of which process time and wait are known. */
    public record StepCount(int total, int known) {
    }
}
