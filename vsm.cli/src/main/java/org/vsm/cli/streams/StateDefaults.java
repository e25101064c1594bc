package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.scoping.StateNames;

/** Which states are meant where nobody says so. */
public final class StateDefaults {

    /** Of the same day, the later one in the text. */
    private static final Comparator<State> BY_DAY = Comparator.comparing(state -> {
        LocalDate observed = StateFacts.of(state).observed();
        return observed == null ? LocalDate.MIN : observed;
    });

    private StateDefaults() {
    }

    /** The first future state, else the first ideal one, else the current state that was observed last. */
    static Optional<State> target(List<State> states) {
        return first(states, StateKind.FUTURE).or(() -> first(states, StateKind.IDEAL)).or(() -> latest(states));
    }

    /** The nearest current state that another one is built from, else the current state that was observed last. */
    static Optional<State> baseline(State of, List<State> states) {
        Optional<State> ancestor = StateNames.basesOf(of).stream().filter(each -> each.getKind() == StateKind.CURRENT).findFirst();
        return ancestor.or(() -> latest(states.stream().filter(each -> each != of).toList()));
    }

    /** The current state that was observed last. */
    static Optional<State> latest(List<State> states) {
        return states.stream().filter(each -> each.getKind() == StateKind.CURRENT).reduce((one, other) -> BY_DAY.compare(one, other) > 0 ? one : other);
    }

    /** The current state that was observed first, or on no stated day; else the first state of all. */
    public static Optional<State> earliest(List<State> states) {
        return states.stream().filter(each -> each.getKind() == StateKind.CURRENT).min(BY_DAY).or(() -> states.stream().findFirst());
    }

    private static Optional<State> first(List<State> states, StateKind kind) {
        return states.stream().filter(each -> each.getKind() == kind).findFirst();
    }
}
