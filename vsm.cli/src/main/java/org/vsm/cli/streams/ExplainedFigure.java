package org.vsm.cli.streams;

import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.model.WrittenAt;

/**
 * A figure of a state with what is behind it.
 *
 * @param writtenAt from an origin to its place; null where it was not written
 */
public record ExplainedFigure(StreamFacts stream, StateFacts state, Flow flow, Explanation explanation,
        Function<Object, WrittenAt> writtenAt) {
}
