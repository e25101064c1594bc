package org.vsm.analysis.objectives;

/**
 * An amount of a key result.
 *
 * @param value    in the unit: seconds, 0 to 1 (of 15 %: 0.15), a number, money
 * @param unit     as written
 * @param currency of money; null else
 */
public record Amount(double value, Metric.Unit unit, String currency) {
}
