package org.vsm.cli.diagram.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.states.EffectiveState;

/**
 * What a map shows.
 *
 * @param state   the effective state: parties, information flows, what changed
 * @param figures its figures
 * @param language of the labels: German, or else English
 */
public record DrawnState(EffectiveState state, StateFigures figures, Locale language) {

    public Wording wording() {
        return Wording.in(language);
    }

    /** Durations in the days of the stream's calendar. */
    public Durations durations() {
        return wording().durations(figures.flow().calendar());
    }

    /** Where elements were written, by their names; opaque. */
    public Map<String, Object> origins() {
        Map<String, Object> origins = new HashMap<>();
        figures.elements().stream().filter(each -> each.label().origin() != null).forEach(each -> origins.put(each.name(), each.label().origin()));
        return origins;
    }

    public ElementFigures figuresOf(Label label) {
        return figures.element(label.name()).orElse(null);
    }

    /** Who brought, changed and took away what. */
    public Improvements improvements() {
        return new Improvements(state);
    }
}
