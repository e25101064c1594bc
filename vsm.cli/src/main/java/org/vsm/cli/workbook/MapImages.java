package org.vsm.cli.workbook;

import org.vsm.cli.streams.AnalysedState;

/** Draws maps for those who only look. */
@FunctionalInterface
public interface MapImages {
    /** The map of a state as PNG; null where it cannot be drawn. */
    byte[] of(AnalysedState state);
}
