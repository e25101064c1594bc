package org.vsm.cli.explaining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** Figures of one kind of result, by the paths that they have in its JSON. */
public interface ExplainableFigures {

    /** All paths. */
    List<String> paths();

    /** How paths are made, with a word in capitals for each name; those without names as they are. */
    List<String> patterns();

    /** How a figure comes about; empty where there is none of that path. */
    Optional<ExplainedFigure> of(String path);

    /** What people call improvements, objectives, key results and the like, by the beginning of their paths. */
    Map<String, String> titles(Wording wording);

    /** The path of a figure as people type it: blanks, hyphens, underscores and capitals make no difference. */
    default Optional<String> find(String typed) {
        List<String> paths = paths();
        String plain = plain(typed);
        return paths.contains(typed) ? Optional.of(typed) : paths.stream().filter(path -> plain(path).equals(plain)).findFirst();
    }

    private static String plain(String path) {
        return path.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }
}
