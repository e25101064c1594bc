package org.vsm.cli.streams;

import java.util.List;

/** A stream and those of its states that are asked for, in the order of the text. */
public record AnalysedStream(StreamFacts facts, List<AnalysedState> states) {

    public AnalysedStream {
        states = List.copyOf(states);
    }
}
