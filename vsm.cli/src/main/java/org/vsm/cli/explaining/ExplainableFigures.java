package org.vsm.cli.explaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanations;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** Figures of one kind of result, by the paths that they have in its JSON. */
public abstract class ExplainableFigures {

    private final Explanations explanations;

    ExplainableFigures(Explanations explanations) {
        this.explanations = explanations;
    }

    /** All paths. */
    public final List<String> paths() {
        return explanations.allNames();
    }

    /** How paths are made, with a word in capitals for each name; those without names as they are. */
    public final List<String> patterns() {
        return explanations.patterns();
    }

    /** The path of a figure as people type it: blanks, hyphens, underscores and capitals make no difference. */
    public final Optional<String> find(String typed) {
        return explanations.find(typed);
    }

    /** How a figure comes about; empty where there is none of that path. */
    public final Optional<ExplainedFigure> of(String path) {
        return explanations.of(path).map(this::figure);
    }

    /** The figure with what it is of. */
    abstract ExplainedFigure figure(Explanation explanation);

    /** What people call improvements, objectives, key results and the like, by the beginning of their paths. */
    public Map<String, String> titles(Wording wording) {
        return Map.of();
    }
}
