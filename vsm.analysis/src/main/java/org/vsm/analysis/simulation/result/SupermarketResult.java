package org.vsm.analysis.simulation.result;

import org.vsm.analysis.flow.Label;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * A supermarket that customers or steps take from.
 *
 * @param filledWith units at the start: there are never more
 * @param stock      units on the shelf, on average
 * @param empty      share of those who want a unit that find none; null where nobody wanted one
 * @param orderWait  seconds for which those wait who want a unit, on average over all; null as above
 */
public record SupermarketResult(Label supermarket, long filledWith, Interval stock, Interval empty, Interval orderWait) {
}
