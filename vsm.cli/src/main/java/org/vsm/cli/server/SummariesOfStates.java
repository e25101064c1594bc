package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.ide.facts.StateSummaries;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;

/** States and improvements in one line each. */
final class SummariesOfStates implements StateSummaries {

    private final KnownFigures figures;
    private final EditorWords editor;
    private final Map<State, Attribution> attributions = Collections.synchronizedMap(new WeakHashMap<>());

    @Inject
    SummariesOfStates(KnownFigures figures, EditorWords editor) {
        this.figures = figures;
        this.editor = editor;
    }

    @Override
    public Optional<String> of(State state, CancelIndicator cancelled) {
        try {
            return Optional.of(summary(figures.of(state, cancelled)));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> before(State state) {
        return figures.before(state).map(this::summary);
    }

    private String summary(StateFigures state) {
        Wording wording = editor.wording();
        Durations durations = wording.durations(state.flow().calendar());
        PassageFigures passage = state.passage();
        List<String> parts = new ArrayList<>();
        parts.add(wording.text("figure.leadTime") + " " + durations.text(passage.leadTime()));
        parts.add(wording.text("figure.flowEfficiency") + " " + wording.numerals().percent(passage.flowEfficiency()));
        Bottleneck bottleneck = state.bottlenecks().capacity() != null && state.bottlenecks().capacity().value() >= 1
                ? state.bottlenecks().capacity() : state.bottlenecks().delay();
        if (passage.steps().known() < passage.steps().total()) {
            parts.add(wording.text("lens.steps", Integer.toString(passage.steps().known()), Integer.toString(passage.steps().total())));
        }
        if (bottleneck != null) {
            parts.add(new BottleneckReasons(state, wording, durations).of(bottleneck));
        }
        return String.join(" · ", parts);
    }

    @Override
    public Optional<String> of(Improvement improvement, CancelIndicator cancelled) {
        State state = EcoreUtil2.getContainerOfType(improvement, State.class);
        if (state == null || state.getBase() == null || state.getBase().eIsProxy()) {
            return Optional.empty();
        }
        try {
            Attribution attribution = attribution(state, cancelled);
            return attribution.contributions().stream().filter(each -> each.player().origin() == improvement).findFirst()
                    .map(each -> contribution(each, attribution, state, cancelled))
                    .or(() -> attribution.rejected().stream().filter(each -> each.player().origin() == improvement).findFirst()
                            .map(each -> rejected(each, state, cancelled)));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }

    private Attribution attribution(State state, CancelIndicator cancelled) {
        Attribution known = attributions.get(state);
        if (known == null) {
            known = Attributing.of(StateCoalitions.between(state.getBase(), state).orElseThrow(), cancelled::isCanceled);
            attributions.put(state, known);
        }
        return known;
    }

    private String contribution(Contribution contribution, Attribution attribution, State state, CancelIndicator cancelled) {
        Words words = words(state, cancelled);
        String saved = words.durations.change(-contribution.leadTimeSaved());
        String error = contribution.error() > 0 ? " ± " + words.durations.text(contribution.error()) : "";
        String share = attribution.difference() != 0 && contribution.leadTimeSaved() != 0
                ? " (" + words.wording.numerals().percent(contribution.leadTimeSaved() / attribution.difference()) + ")" : "";
        return words.wording.text("figure.leadTime") + " " + saved + error + share;
    }

    private String rejected(Contribution contribution, State state, CancelIndicator cancelled) {
        Words words = words(state, cancelled);
        return editor.text("editor.lens.rejected", words.durations.change(-contribution.alone()));
    }

    private record Words(Wording wording, Durations durations) {
    }

    private Words words(State state, CancelIndicator cancelled) {
        Wording wording = editor.wording();
        return new Words(wording, wording.durations(figures.of(state, cancelled).flow().calendar()));
    }
}
