package org.vsm.analysis.figures;

/**
 * Work of people.
 *
 * @param seconds per entering unit, all steps together, whether critical or not, before delivery or after
 * @param fte     people that the demand needs full time; null without demand
 */
public record Effort(double seconds, Double fte) {
}
