package org.vsm.analysis.objectives;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of the stream that a lead time is about.
 *
 * @param until where the clock stops, at its start; null: delivery
 * @param types of work; empty: all
 */
public record Scope(Part until, List<Part> types) {

    /** From entering to delivery, all types of work. */
    public static final Scope WHOLE = new Scope(null, List.of());

    public Scope {
        types = List.copyOf(types);
    }

    /**
     * Something that the text names.
     *
     * @param title what people read: the title, else the name; never null
     */
    public record Part(String name, String title) {
    }

    /** The names of the types; empty: all. */
    public Set<String> typeNames() {
        Set<String> names = new LinkedHashSet<>();
        types.forEach(each -> names.add(each.name()));
        return names;
    }

    /** Whether it is about units of all types until they are delivered. */
    public boolean isWhole() {
        return until == null && types.isEmpty();
    }
}
