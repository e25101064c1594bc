package org.vsm.analysis.simulation.result;

import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * A team, or the stations of a step.
 *
 * @param name        of the team or step
 * @param utilisation share of its capacity that is used
 * @param queueWait   seconds that units wait for it, from the time at which there are enough of them for a run; null where
 *                    none came
 * @param queueLength units that wait for it, on average
 */
public record ResourceResult(String name, String title, Kind kind, Interval utilisation, Interval queueWait, Interval queueLength) {
}
