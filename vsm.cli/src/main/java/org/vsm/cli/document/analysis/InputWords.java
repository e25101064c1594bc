package org.vsm.cli.document.analysis;

import java.util.List;
import java.util.Locale;

import org.vsm.analysis.evidence.Input;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;

/** Names a number of the text. */
public final class InputWords {

    private final StateView state;

    InputWords(StateView state) {
        this.state = state;
    }

    /** @param state in which the number stands */
    public InputWords(Wording wording, StreamFacts stream, AnalysedState state) {
        this(new StateView(wording, stream, state));
    }

    /** For instance {@code process time of Triage}. */
    public String of(Input input) {
        String key = "input." + input.attribute().name().toLowerCase(Locale.ROOT);
        String name = input.of() == null ? state.text(key, state.titleOf(input.element().name()))
                : state.text(key, state.titleOf(input.element().name()), state.titleOf(input.of()));
        boolean all = input.types().contains(Flow.NO_TYPE) || input.types().size() == state.flow().types().size();
        return all ? name : name + " (" + state.titlesOf(List.copyOf(input.types())) + ")";
    }
}
