package org.vsm.cli.streams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vsm.cli.model.LoadedModel;
import org.vsm.dsl.model.Declaration;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/**
 * A stream and states of it: what a file on the command line stands for. What the file imports is read, not reported.
 *
 * @param stream in this file, or in the one that its detached states come from
 * @param states in the order of the text
 */
public record StreamStates(ValueStream stream, List<State> states) {

    public StreamStates {
        states = List.copyOf(states);
    }

    /** The streams of a file with their states, and its detached states under their streams. */
    public static List<StreamStates> in(LoadedModel model) {
        Map<ValueStream, List<State>> found = new LinkedHashMap<>();
        for (Declaration declaration : model.document().getDeclarations()) {
            if (declaration instanceof ValueStream stream) {
                found.computeIfAbsent(stream, each -> new ArrayList<>()).addAll(stream.getStates());
            } else if (declaration instanceof State state && state.getStream() != null) {
                found.computeIfAbsent(state.getStream(), each -> new ArrayList<>()).add(state);
            }
        }
        return found.entrySet().stream().map(each -> new StreamStates(each.getKey(), each.getValue())).toList();
    }

    /** Only the state of this name; none where there is no such. */
    public StreamStates only(String state) {
        return new StreamStates(stream, states.stream().filter(each -> state.equals(each.getName())).toList());
    }
}
