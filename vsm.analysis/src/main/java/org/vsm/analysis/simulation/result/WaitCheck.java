package org.vsm.analysis.simulation.result;

import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * Observed waits for a team or for stations against simulated ones.
 *
 * @param name          of the team or step
 * @param observed      seconds that the model says units wait before its steps, on average
 * @param simulated     seconds that they wait in the simulation
 * @param reading       what that means
 * @param busyElsewhere share of the time stated for this stream in which somebody has to be busy with other things, that the
 *                      observed wait arises (by the approximation of Allen and Cunneen); null unless more was observed than none
 */
public record WaitCheck(String name, String title, Kind kind, double observed, Interval simulated, Reading reading, Double busyElsewhere) {

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
