package org.vsm.cli.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * What figures mean, and how others define them, by their kind. One without words of its own has those of what it belongs to:
 * {@code elements.details.from.mean} those of {@code elements.details.from}.
 */
public final class FigureDefinitions {

    private static final int MOST_OTHERS = 9;

    private final Wording wording;

    public FigureDefinitions(Wording wording) {
        this.wording = wording;
    }

    /** Whether a kind of figure has a definition of its own: it can be asked for. */
    public boolean has(String kind) {
        return wording.has("explain." + kind + ".definition");
    }

    /** What the figure means. */
    public String definition(String kind) {
        return wording.text(key(kind) + ".definition");
    }

    /** How others define it; most are defined in one way only. */
    public List<String> others(String kind) {
        List<String> others = new ArrayList<>();
        for (int i = 1; i <= MOST_OTHERS && wording.has(key(kind) + ".other." + i); i++) {
            others.add(wording.text(key(kind) + ".other." + i));
        }
        return others;
    }

    private String key(String kind) {
        String known = kind;
        while (!has(known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return "explain." + known;
    }
}
