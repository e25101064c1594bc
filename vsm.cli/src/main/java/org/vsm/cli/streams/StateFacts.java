package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.function.Function;

import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.State;

/**
 * What a state says about itself.
 *
 * @param title    what people read: the title, else the name
 * @param kind     {@code current}, {@code future} or {@code ideal}
 * @param observed the day it was observed; null where not stated
 * @param due      the day by which it shall be reached; null where not stated
 * @param base     name of the state that it is built from; null where it is a map of its own
 */
public record StateFacts(String name, String title, String kind, LocalDate observed, LocalDate due, String base) {

    /** What a state of the text says. */
    public static StateFacts of(State state) {
        return new StateFacts(state.getName(), state.getTitle() == null ? state.getName() : state.getTitle(),
                state.getKind().getLiteral(), last(state, Observed.class, Observed::getDate), last(state, Due.class, Due::getDate),
                state.getBase() == null ? null : state.getBase().getName());
    }

    private static <T> LocalDate last(State state, Class<T> kind, Function<T, LocalDate> date) {
        return state.getItems().stream().filter(kind::isInstance).map(kind::cast).map(date).reduce((first, second) -> second).orElse(null);
    }
}
