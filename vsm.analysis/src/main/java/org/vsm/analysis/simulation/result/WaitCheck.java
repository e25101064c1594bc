package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.resources.HiddenWork;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * Observed waits for a team or for stations against simulated ones.
 *
 * @param name      of the team or step
 * @param waits     that the model says units have before its steps: the mean of the replications
 * @param simulated seconds that they wait in the simulation
 * @param reading   what that means
 * @param hidden    by how much less time somebody has that the observed wait arises; null unless more was observed than arises, and
 *                  some arises
 */
public record WaitCheck(String name, String title, Kind kind, List<ObservedWait> waits, Interval simulated, Reading reading, HiddenWork hidden) {

    /** Seconds that the model says units wait before its steps, on average. */
    public double observed() {
        return ObservedWait.seconds(waits);
    }

    /** Share of the time stated for this stream in which somebody is busy with other things; null where that is not known. */
    public Double busyElsewhere() {
        return hidden == null ? null : Double.valueOf(hidden.busyElsewhere());
    }

    /** What a difference of waits means. */
    public enum Reading {
        /** The same but for chance, or nearly. */
        AGREES,
        /** More was observed: hidden work, or a wrong figure. */
        MORE_OBSERVED,
        /** Less was observed: somebody is faster, or there are more of them, or work comes more regularly than stated. */
        LESS_OBSERVED
    }
}
