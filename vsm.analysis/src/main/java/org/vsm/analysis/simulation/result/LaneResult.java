package org.vsm.analysis.simulation.result;

import org.vsm.analysis.flow.Label;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * A lane that holds a limited number of units.
 *
 * @param most      units in it
 * @param units     in it, on average
 * @param fullShare share of the time in which it is full
 * @param refused   share of those who come to the stream that are turned away here
 */
public record LaneResult(Label lane, long most, Interval units, Interval fullShare, Interval refused) {
}
