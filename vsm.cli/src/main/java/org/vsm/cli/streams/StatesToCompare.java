package org.vsm.cli.streams;

import java.util.List;

import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/**
 * What a comparison is of.
 *
 * @param stream of the later states: its objectives are judged
 * @param from   the baseline
 * @param to     at least one, none of them the baseline
 */
public record StatesToCompare(ValueStream stream, State from, List<State> to) {

    public StatesToCompare {
        to = List.copyOf(to);
    }
}
