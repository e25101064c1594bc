package org.vsm.analysis.findings;

/** A duration in a message, in seconds of working time. */
public record Seconds(double value) {
}
