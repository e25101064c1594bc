package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Label;

/**
 * A wait that units were observed to have before they are worked on, where it is not drawn but arises.
 *
 * @param element that it is stated at: the step itself, or a wait, buffer or hand-off before it
 * @param type    name of the type of work
 * @param passes  how often it is passed for every start of the work
 * @param seconds that the model says it takes, on average
 */
public record ObservedWait(Label element, String type, double passes, double seconds) {

    /** Seconds that several of them are together, for every start of the work. */
    public static double seconds(List<ObservedWait> waits) {
        return waits.stream().mapToDouble(wait -> wait.passes * wait.seconds).sum();
    }
}
