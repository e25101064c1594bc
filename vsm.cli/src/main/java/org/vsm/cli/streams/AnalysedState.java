package org.vsm.cli.streams;

import org.vsm.analysis.figures.StateFigures;

/** A state and its figures. */
public record AnalysedState(StateFacts facts, StateFigures figures) {
}
