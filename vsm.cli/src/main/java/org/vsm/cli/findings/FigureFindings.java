package org.vsm.cli.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.rules.RuleBook;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.Diagnostic.RelatedPlace;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.RelatedPlaces;
import org.vsm.cli.model.Severity;
import org.vsm.cli.streams.StateDefaults;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.KeyResult;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;

/**
 * What the figures of a model's states say about its text. A finding about something inherited lands at the change that
 * altered it, else at {@code from}; what the base state says already is not said again.
 */
public final class FigureFindings {

    private final LoadedModel model;
    private final Locale language;
    private final ILocationInFileProvider places;
    private final RelatedPlaces relatedPlaces;
    private final Function<State, StateFigures> figures;
    private final Map<State, List<Finding>> findings = new HashMap<>();

    private FigureFindings(LoadedModel model, Locale language, RelatedPlaces relatedPlaces, Function<State, StateFigures> figures) {
        this.model = model;
        this.language = language;
        this.relatedPlaces = relatedPlaces;
        this.figures = figures;
        this.places = model.resource().getResourceServiceProvider().get(ILocationInFileProvider.class);
    }

    /** The findings of all states of a file; none where it has errors, as there are no figures then. */
    public static List<Diagnostic> of(LoadedModel model, Io io) {
        Map<State, StateFigures> known = new HashMap<>();
        return of(model, io.locale(), io::display,
                state -> known.computeIfAbsent(state, each -> FlowAnalysis.of(FlowReader.read(EffectiveStates.of(each)))));
    }

    /**
     * The same where figures are known already.
     *
     * @param figures of a state; throws {@link NoFiguresException} where it has none
     */
    public static List<Diagnostic> of(LoadedModel model, Locale language, Function<State, StateFigures> figures) {
        return of(model, language, Path::toString, figures);
    }

    private static List<Diagnostic> of(LoadedModel model, Locale language, Function<Path, String> display, Function<State, StateFigures> figures) {
        RelatedPlaces places = new RelatedPlaces(model.resource(), display, Labels.in(language));
        return model.hasErrors() ? List.of() : new FigureFindings(model, language, places, figures).all();
    }

    /** The codes of all findings. */
    public static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        RuleBook.rules().forEach(rule -> codes.add(rule.code()));
        RuleBook.comparisonRules().forEach(rule -> codes.add(rule.code()));
        return codes;
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
            if (!known.contains(keyOf(finding))) {
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
                found.addAll(RuleBook.check(StateComparison.of(figures.apply(state.getBase()), figures.apply(state), List.of())));
            }
            found.addAll(aboutTargets(state));
            return found;
        } catch (NoFiguresException e) {
            return List.of(e.finding());
        }
    }

    /** What targets ask of the state from which they are scored; one that another state has reached is met. */
    private List<Finding> aboutTargets(State state) {
        ValueStream stream = EffectiveStates.of(state).stream();
        boolean isBaseline = stream != null && StateDefaults.earliest(stream.getStates()).filter(state::equals).isPresent();
        List<Objective> objectives = isBaseline ? ObjectiveReader.read(stream) : List.of();
        return objectives.isEmpty() ? List.of() : RuleBook.check(StateComparison.of(figures.apply(state), figures.apply(state), objectives));
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
        FindingWords words = new FindingWords(language, Wording.in(language).durations(FlowReader.read(effective).calendar()));
        return new Diagnostic(model.source().name(), model.source().place(place.getOffset(), place.getLength()), Severity.of(finding.severity()),
                finding.code(),
                words.message(finding), words.remedy(finding), related(finding, place));
    }

    /** Nothing where the place says it already. */
    private List<RelatedPlace> related(Finding finding, ITextRegion place) {
        if (!(finding.related() instanceof EObject object)) {
            return List.of();
        }
        RelatedPlace related = relatedPlaces.of(object);
        boolean same = object.eResource() == model.resource() && related.place().offset() == place.getOffset();
        return same ? List.of() : List.of(related);
    }

    /** Null for what is said of a team or the like in another file, which no state of this file has changed. */
    private ITextRegion placeOf(EObject origin, State state, EffectiveState effective) {
        XtextResource resource = model.resource();
        boolean isInState = EcoreUtil.isAncestor(state, origin);
        if (state.getBase() == null || isInState || origin instanceof KeyResult) {
            return origin.eResource() == resource ? regionOf(origin) : null;
        }
        Change change = effective.copyOf(origin).map(effective::changedBy).orElse(null);
        if (change != null && EcoreUtil.isAncestor(state, change)) {
            return places.getSignificantTextRegion(change);
        }
        return removal(origin, state).orElseGet(() -> places.getSignificantTextRegion(state, VsmPackage.Literals.STATE__BASE, -1));
    }

    /** The name; of what has none, the first line. */
    private ITextRegion regionOf(EObject origin) {
        if (origin instanceof Named named && named.getName() != null) {
            return places.getSignificantTextRegion(origin);
        }
        ITextRegion whole = NodeModelUtils.findActualNodeFor(origin).getTextRegion();
        String text = model.source().text();
        int end = text.indexOf('\n', whole.getOffset());
        int length = end < 0 ? whole.getLength() : Math.min(whole.getLength(), text.substring(whole.getOffset(), end).stripTrailing().length());
        return new TextRegion(whole.getOffset(), length);
    }

    /** Where a state takes away what a finding is about, alone or with all around it. */
    private Optional<ITextRegion> removal(EObject origin, State state) {
        for (Change change : EcoreUtil2.getAllContentsOfType(state, Change.class)) {
            List<? extends EObject> targets = change instanceof Remove remove ? remove.getTargets()
                    : change instanceof Replace replace ? replace.getTargets() : List.of();
            for (int i = 0; i < targets.size(); i++) {
                if (EcoreUtil.isAncestor(targets.get(i), origin)) {
                    return Optional.of(places.getSignificantTextRegion(change, change instanceof Remove
                            ? VsmPackage.Literals.REMOVE__TARGETS : VsmPackage.Literals.REPLACE__TARGETS, i));
                }
            }
        }
        return Optional.empty();
    }
}
