package org.vsm.cli.streams;

import java.util.List;

/**
 * States of a stream side by side.
 *
 * @param from the baseline
 * @param to   at least one
 */
public record ComparedStream(StreamFacts facts, AnalysedState from, List<ComparedState> to) {

    public ComparedStream {
        to = List.copyOf(to);
    }
}
