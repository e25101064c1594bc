package org.vsm.cli.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.rules.RuleBook;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.Severity;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;

/**
 * What the figures of a model's states say about its text. A finding about something inherited lands at the change that
 * altered it, else at {@code from}; what the base state says already is not said again.
 */
public final class FigureFindings {

    /** The rules of the language say these, without figures and with an exact place. */
    private static final Set<String> SAID_BY_LANGUAGE =
            Set.of("batch-wait-left-out", "changeover-now-and-then", "count-without-demand", "no-way-to-the-end", "unit-does-not-fit");

    private final LoadedModel model;
    private final Locale language;
    private final ILocationInFileProvider places;
    private final Function<State, StateFigures> figures;
    private final Map<State, List<Finding>> findings = new HashMap<>();

    private FigureFindings(LoadedModel model, Locale language, Function<State, StateFigures> figures) {
        this.model = model;
        this.language = language;
        this.figures = figures;
        this.places = model.resource().getResourceServiceProvider().get(ILocationInFileProvider.class);
    }

    /** The findings of all states of a file; none where it has errors, as there are no figures then. */
    public static List<Diagnostic> of(LoadedModel model, Locale language) {
        Map<State, StateFigures> known = new HashMap<>();
        return of(model, language, state -> known.computeIfAbsent(state, each -> FlowAnalysis.of(FlowReader.read(EffectiveStates.of(each)))));
    }

    /**
     * The same where figures are known already.
     *
     * @param figures of a state; throws {@link NoFiguresException} where it has none
     */
    public static List<Diagnostic> of(LoadedModel model, Locale language, Function<State, StateFigures> figures) {
        return model.hasErrors() ? List.of() : new FigureFindings(model, language, figures).all();
    }

    private List<Diagnostic> all() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (StreamStates stream : StreamStates.in(model)) {
            stream.states().forEach(state -> diagnostics.addAll(diagnostics(state)));
        }
        return diagnostics;
    }

    private List<Diagnostic> diagnostics(State state) {
        Set<String> known = new HashSet<>();
        if (state.getBase() != null) {
            findings(state.getBase()).forEach(each -> known.add(keyOf(each)));
        }
        EffectiveState effective = EffectiveStates.of(state);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Finding finding : findings(state)) {
            if (!SAID_BY_LANGUAGE.contains(finding.code()) && !known.contains(keyOf(finding))) {
                diagnostics.add(diagnostic(finding, state, effective));
            }
        }
        return diagnostics.stream().filter(each -> each != null).toList();
    }

    private List<Finding> findings(State state) {
        if (!findings.containsKey(state)) {
            findings.put(state, found(state));
        }
        return findings.get(state);
    }

    private List<Finding> found(State state) {
        try {
            List<Finding> found = new ArrayList<>(RuleBook.check(figures.apply(state)));
            if (state.getBase() != null) {
                EffectiveState effective = EffectiveStates.of(state);
                found.addAll(RuleBook.check(StateComparison.of(figures.apply(state.getBase()), figures.apply(state),
                        effective.stream() == null ? List.of() : ObjectiveReader.read(effective.stream()))));
            }
            return found;
        } catch (NoFiguresException e) {
            return List.of(e.finding());
        }
    }

    private static String keyOf(Finding finding) {
        return finding.code() + " " + (finding.origin() instanceof EObject origin ? EcoreUtil.getURI(origin) : finding.origin());
    }

    private Diagnostic diagnostic(Finding finding, State state, EffectiveState effective) {
        if (!(finding.origin() instanceof EObject origin)) {
            return null;
        }
        ITextRegion place = placeOf(origin, state, effective);
        if (place == null) {
            return null;
        }
        Severity severity = switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case HINT -> Severity.INFO;
        };
        FindingWords words = new FindingWords(language, Wording.in(language).durations(FlowReader.read(effective).calendar()));
        return new Diagnostic(model.source().name(), model.source().place(place.getOffset(), place.getLength()), severity, finding.code(),
                words.message(finding), words.remedy(finding));
    }

    /** Null for what is said of a team or the like in another file, which no state of this file has changed. */
    private ITextRegion placeOf(EObject origin, State state, EffectiveState effective) {
        XtextResource resource = model.resource();
        boolean isInState = EcoreUtil.isAncestor(state, origin);
        if (state.getBase() == null || isInState) {
            return origin.eResource() == resource ? places.getSignificantTextRegion(origin) : null;
        }
        Change change = effective.copyOf(origin).map(effective::changedBy).orElse(null);
        if (change != null && EcoreUtil.isAncestor(state, change)) {
            return places.getSignificantTextRegion(change);
        }
        return places.getSignificantTextRegion(state, VsmPackage.Literals.STATE__BASE, -1);
    }
}
