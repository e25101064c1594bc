package org.vsm.cli.diagram.grid;

/** The way from one stop to the next. */
public record Leg(Stop from, Stop to) {
}
