package org.vsm.cli.diagram.parts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.Improvement;
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

    /** The improvement of this very state that brought or changed an element; empty where none did. */
    public Optional<String> kaizenAt(Label label) {
        if (!(label.origin() instanceof EObject origin)) {
            return Optional.empty();
        }
        EObject change = state.copyOf(origin).map(state::changedBy).map(EObject.class::cast).orElse(null);
        return improvementAround(change).or(() -> improvementAround(origin));
    }

    private Optional<String> improvementAround(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Improvement improvement && improvement.eContainer() == state.source()) {
                return Optional.of(improvement.getTitle() == null ? improvement.getName() : improvement.getTitle());
            }
        }
        return Optional.empty();
    }
}
