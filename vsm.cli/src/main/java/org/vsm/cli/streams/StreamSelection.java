package org.vsm.cli.streams;

import java.util.List;
import java.util.stream.Collectors;

import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;

/** The streams and states that a command line asks for by {@code --stream} and {@code --state}. */
public final class StreamSelection {

    private final Labels labels;

    /** @param labels the language of what is said where nothing fits */
    public StreamSelection(Labels labels) {
        this.labels = labels;
    }

    /**
     * Streams of all files with those of their states that are asked for; a stream of which no state is left is dropped.
     *
     * @param stream name; null: all
     * @param state  name; null: all
     * @throws CommandFailure where there is no stream or state of that name: it lists those that there are
     */
    public List<StreamStates> of(List<LoadedModel> models, String stream, String state) {
        List<StreamStates> all = models.stream().flatMap(model -> StreamStates.in(model).stream()).toList();
        if (all.isEmpty()) {
            throw new CommandFailure(ExitCode.FINDINGS, labels.text("stream.none", names(models)));
        }
        List<StreamStates> streams = all.stream().filter(each -> stream == null || stream.equals(each.stream().getName())).toList();
        if (streams.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("stream.unknown", stream, streamNames(all)));
        }
        List<StreamStates> selected = streams.stream().map(each -> state == null ? each : each.only(state))
                .filter(each -> state == null || !each.states().isEmpty()).toList();
        if (selected.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("state.unknown", state, stateNames(streams)));
        }
        return selected;
    }

    /**
     * The one stream that a verb needs.
     *
     * @param stream name; null where there should be only one
     * @throws CommandFailure where there is none of that name, or several and no name: it lists those that there are
     */
    public StreamStates one(LoadedModel model, String stream) {
        List<StreamStates> found = of(List.of(model), stream, null);
        if (found.size() > 1) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("stream.several", streamNames(found)));
        }
        return found.get(0);
    }

    /**
     * The one state that a verb needs.
     *
     * @param state name; null: the current state observed last, else the first state
     * @throws CommandFailure as above, and where there is no state of that name, neither in the file nor in what it imports
     */
    public State oneState(LoadedModel model, String stream, String state) {
        StreamStates found = one(model, stream);
        if (found.states().isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("state.none", found.stream().getName()));
        }
        StreamStates wanted = state == null ? found : found.only(state);
        if (wanted.states().isEmpty()) {
            wanted = new StreamStates(found.stream(), StreamNames.statesOf(found.stream(), model.document())).only(state);
        }
        if (wanted.states().isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("state.unknown", state, stateNames(List.of(found))));
        }
        return StateDefaults.latest(wanted.states()).orElse(wanted.states().get(0));
    }

    private static String names(List<LoadedModel> models) {
        return models.stream().map(model -> model.source().name()).collect(Collectors.joining(", "));
    }

    private static String streamNames(List<StreamStates> streams) {
        return streams.stream().map(each -> each.stream().getName()).distinct().collect(Collectors.joining(", "));
    }

    private static String stateNames(List<StreamStates> streams) {
        return streams.stream().flatMap(each -> each.states().stream()).map(each -> each.getName()).distinct()
                .collect(Collectors.joining(", "));
    }
}
