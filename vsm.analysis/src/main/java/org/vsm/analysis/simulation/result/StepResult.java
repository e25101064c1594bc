package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * A step at which units compete for people or stations.
 *
 * @param resources names of those that it needs
 * @param visits    passes per unit that enters
 * @param queueWait seconds from coming to the step to the start of the work; null where none came
 * @param observed  what the model says units wait there: what the simulation did not draw; null where none came
 */
public record StepResult(Label step, List<String> resources, Interval visits, Interval queueWait, List<ObservedWait> observed) {

    /** Seconds that the model says units wait there; null where none came. */
    public Double observedWait() {
        return observed == null ? null : Double.valueOf(ObservedWait.seconds(observed));
    }
}
