package org.vsm.cli.document.analysis;

import java.util.List;
import java.util.Locale;

import org.vsm.analysis.evidence.Input;
import org.vsm.analysis.flow.Flow;

/** Names a number of the text. */
final class InputWords {

    private final StateView state;

    InputWords(StateView state) {
        this.state = state;
    }

    String of(Input input) {
        String key = "input." + input.attribute().name().toLowerCase(Locale.ROOT);
        String name = input.of() == null ? state.text(key, state.titleOf(input.element().name()))
                : state.text(key, state.titleOf(input.element().name()), state.titleOf(input.of()));
        boolean all = input.types().contains(Flow.NO_TYPE) || input.types().size() == state.flow().types().size();
        return all ? name : name + " (" + state.titlesOf(List.copyOf(input.types())) + ")";
    }
}
