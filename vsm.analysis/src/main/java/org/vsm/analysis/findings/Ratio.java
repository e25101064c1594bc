package org.vsm.analysis.findings;

/** A share or utilisation in a message; 1 is 100 %. */
public record Ratio(double value) {
}
