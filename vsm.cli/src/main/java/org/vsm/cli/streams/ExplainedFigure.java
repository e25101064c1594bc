package org.vsm.cli.streams;

import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.model.WrittenAt;

/**
 * A figure of a state, or of two states side by side, with what is behind it.
 *
 * @param from      the earlier state; null for the figure of one state
 * @param alone     name of the improvement that is the only one made in the state; null: it is as the text says
 * @param flow      of the state
 * @param writtenAt from an origin to its place; null where it was not written
 */
public record ExplainedFigure(StreamFacts stream, StateFacts from, StateFacts state, String alone, Flow flow, Explanation explanation,
        Function<Object, WrittenAt> writtenAt) {

    /** The figure of one state. */
    public ExplainedFigure(StreamFacts stream, StateFacts state, Flow flow, Explanation explanation, Function<Object, WrittenAt> writtenAt) {
        this(stream, null, state, null, flow, explanation, writtenAt);
    }

    /** The figure of two states side by side. */
    public ExplainedFigure(StreamFacts stream, StateFacts from, StateFacts state, Flow flow, Explanation explanation, Function<Object, WrittenAt> writtenAt) {
        this(stream, from, state, null, flow, explanation, writtenAt);
    }
}
