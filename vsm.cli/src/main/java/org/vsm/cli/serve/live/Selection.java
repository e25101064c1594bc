package org.vsm.cli.serve.live;

import java.util.List;
import java.util.Optional;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.StreamStates;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;

/** What of a model is meant: what is left open, or is not there any more, becomes what the commands take then. */
public final class Selection {

    private final LoadedModel model;
    private final Labels labels;
    private final StreamStates stream;

    /** @throws CommandFailure where the model has no stream */
    public Selection(LoadedModel model, Wanted wanted) {
        this.model = model;
        this.labels = Labels.in(wanted.language());
        List<StreamStates> all = new StreamSelection(labels).of(List.of(model), null, null);
        this.stream = all.stream().filter(each -> each.stream().getName().equals(wanted.stream())).findFirst().orElse(all.get(0));
    }

    /** All streams of the model. */
    public List<StreamStates> streams() {
        return StreamStates.in(model);
    }

    /** The stream, with the states that stand in the model. */
    public StreamStates stream() {
        return stream;
    }

    /** All states that can be shown: those of the model, and those that it builds on. */
    public List<State> states() {
        return StreamNames.statesOf(stream.stream(), model.document());
    }

    /**
     * The state of this name, else the one that {@code vsm diagram} draws.
     *
     * @throws CommandFailure where there is none
     */
    public State state(String name) {
        return named(name).orElseGet(() -> new StreamSelection(labels).oneState(model, stream.stream().getName(), null));
    }

    /**
     * The states of these names, else those that {@code vsm compare} takes.
     *
     * @throws CommandFailure where there is nothing to compare
     */
    public StatesToCompare compared(String from, String to) {
        String before = named(from).map(State::getName).orElse(null);
        List<String> after = named(to).filter(each -> !each.getName().equals(before)).map(State::getName).stream().toList();
        return new ComparisonSelection(name -> model, labels, stream.stream().getName()).of(List.of(model.source().name()), before, after);
    }

    /** Whether there is anything to compare. */
    public boolean isComparable() {
        return states().size() > 1;
    }

    private Optional<State> named(String name) {
        return name == null ? Optional.empty() : states().stream().filter(each -> name.equals(each.getName())).findFirst();
    }
}
