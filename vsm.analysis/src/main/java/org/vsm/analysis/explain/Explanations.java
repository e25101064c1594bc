package org.vsm.analysis.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures that can be explained, by their paths. */
public interface Explanations {

    /** All paths, the other names of figures included. */
    List<String> allNames();

    /** How paths are made, with a word in capitals for each name. */
    List<String> patterns();

    /** How a figure comes about; empty where there is none of that path. */
    Optional<Explanation> of(String path);

    /** The path of a figure as people type it: blanks, hyphens, underscores and capitals make no difference. */
    default Optional<String> find(String typed) {
        List<String> names = allNames();
        return names.contains(typed) ? Optional.of(typed) : names.stream().filter(name -> plain(name).equals(plain(typed))).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
