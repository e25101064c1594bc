package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Figures by name; how each comes about is found out when somebody asks. */
public final class Catalogue implements Explanations {

    private final Map<String, Supplier<Explanation>> figures = new LinkedHashMap<>();
    private final Set<String> patterns = new LinkedHashSet<>();
    private final Map<String, String> otherNames = new LinkedHashMap<>();

    /** Another figure. */
    public void add(FigureName name, Supplier<Explanation> how) {
        figures.put(name.path(), how);
        patterns.add(name.pattern());
    }

    /** All figures of another one, the ways in which they are named left out. */
    public void addAll(Catalogue other) {
        figures.putAll(other.figures);
        otherNames.putAll(other.otherNames);
    }

    /** Another way in which figures are named. */
    public void addPattern(String pattern) {
        patterns.add(pattern);
    }

    /** Another name under which JSON has a figure. */
    public void alsoAs(String path, FigureName name) {
        otherNames.put(path, name.path());
    }

    /** Paths, without the other names. */
    public List<String> paths() {
        return new ArrayList<>(figures.keySet());
    }

    @Override
    public List<String> patterns() {
        return List.copyOf(patterns);
    }

    @Override
    public List<String> allNames() {
        List<String> names = paths();
        names.addAll(otherNames.keySet());
        return names;
    }

    @Override
    public Optional<Explanation> of(String path) {
        return Optional.ofNullable(figures.get(otherNames.getOrDefault(path, path))).map(Supplier::get);
    }
}
