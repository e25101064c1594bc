package org.vsm.analysis.figures;

import org.vsm.analysis.flow.Flow.ServiceLevel;

/**
 * A service level.
 *
 * @param reached share of the units within the time; null until it is simulated
 */
public record PromiseFigures(ServiceLevel promise, Double reached) {
}
