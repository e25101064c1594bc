package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a figure is called: its path in JSON, in which things of a list go by their names.
 *
 * @param kind  which figure it is, whatever it is of: {@code leadTime}, {@code elements.leadTime}, {@code keyResults.measurements.value}
 * @param names of what it is, one for each list on the way, such as the name of a step; those without a name go by their numbers
 *              from 1; none for figures of a whole passage
 * @param type  name of the type of work; null: of all of them
 * @param unit  the figure whose unit it has, such as {@code leadTime} for a target of it; null: its kind says its unit
 * @param at    its path where kind and names do not make it; null for most
 */
public record FigureName(String kind, List<String> names, String type, String unit, String at) {

    /** Of what belongs to none, such as steps without a team, or changes without an improvement. */
    public static final String NONE = "-";

    public FigureName {
        names = List.copyOf(names);
    }

    public static FigureName of(String kind, String... names) {
        return new FigureName(kind, List.of(names), null, null, null);
    }

    /** The same figure of one type of work. */
    public FigureName ofType(String only) {
        return new FigureName(kind, names, only, unit, at);
    }

    /** The same with the unit of another figure. */
    public FigureName in(String other) {
        return new FigureName(kind, names, type, other, at);
    }

    /** The same where its path is another one. */
    public FigureName at(String path) {
        return new FigureName(kind, names, type, unit, path);
    }

    /** What it is of; null for figures of a whole passage. */
    public String of() {
        return names.isEmpty() ? null : String.join(".", names);
    }

    /** The path with {@code NAME} and {@code TYPE} in the places of names. */
    public String pattern() {
        if (at == null) {
            return new FigureName(kind, Collections.nCopies(names.size(), "NAME"), type == null ? null : "TYPE", null, null).path();
        }
        String pattern = at + ".";
        for (String name : names) {
            pattern = pattern.replace("." + name + ".", ".NAME.");
        }
        return pattern.substring(0, pattern.length() - 1);
    }

    /** For instance {@code elements.Triage.leadTime} or {@code types.Urgent.leadTime}. */
    public String path() {
        if (at != null) {
            return at;
        }
        List<String> path = new ArrayList<>();
        if (type != null) {
            path.addAll(List.of("types", type));
        }
        String[] parts = kind.split("\\.");
        for (int i = 0; i < Math.max(parts.length, names.size()); i++) {
            if (i < parts.length) {
                path.add(parts[i]);
            }
            if (i < names.size()) {
                path.add(names.get(i));
            }
        }
        return String.join(".", path);
    }
}
