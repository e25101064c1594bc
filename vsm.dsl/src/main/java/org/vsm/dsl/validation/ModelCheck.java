package org.vsm.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveStates;
import org.vsm.dsl.validation.Diagnosis.Place;
import org.vsm.dsl.validation.Diagnosis.Related;

/**
 * Applies all rules to documents, each once. A rule that fails says so in one diagnosis, and the others go on; where
 * the text has mistakes, even that is not said, since a rule may stumble over what they left behind.
 */
final class ModelCheck {

    private final Wording wording;
    private final Runnable checkpoint;
    private final List<TextRule<?>> textRules = new ArrayList<>();
    private final List<StateRule> stateRules = new ArrayList<>();
    private final Map<EClass, List<TextRule<?>>> byClass = new HashMap<>();
    private final Map<State, StateView> views = new HashMap<>();
    private final Map<State, Map<Key, Found>> found = new HashMap<>();
    private final Map<Document, Boolean> sound = new HashMap<>();

    /** What a finding is about: a base has it already if it has one with the same key. */
    private record Key(String code, EObject text, EStructuralFeature feature, int index) {
    }

    private record Found(Rule rule, Finding finding) {
    }

    /** @param checkpoint is run again and again; it throws an exception when the user no longer wants the result */
    ModelCheck(Wording wording, Runnable checkpoint) {
        this(wording, checkpoint, Rules::all);
    }

    /** @param rules makes the rules, given how to tell whether an imported document has no errors */
    ModelCheck(Wording wording, Runnable checkpoint, Function<Predicate<Document>, List<Rule>> rules) {
        this.wording = wording;
        this.checkpoint = checkpoint;
        for (Rule each : rules.apply(this::isSound)) {
            if (each instanceof StateRule rule) {
                stateRules.add(rule);
            } else {
                textRules.add((TextRule<?>) each);
            }
        }
    }

    /** Everything that the rules find in a document; not what the syntax and the names in it are told about. */
    List<Diagnosis> check(Document document) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        checkText(document, diagnoses);
        for (State each : statesIn(document)) {
            checkpoint.run();
            checkState(each, diagnoses);
        }
        return diagnoses;
    }

    /** Whether a document has no errors; one that is being checked already counts as sound. */
    private boolean isSound(Document document) {
        if (!sound.containsKey(document)) {
            sound.put(document, true);
            EcoreUtil.resolveAll(document);
            boolean hasErrors = !document.eResource().getErrors().isEmpty()
                    || check(document).stream().anyMatch(each -> each.severity() == Severity.ERROR);
            sound.put(document, !hasErrors);
        }
        return sound.get(document);
    }

    private static List<State> statesIn(Document document) {
        return document.getDeclarations().stream()
                .flatMap(each -> each instanceof ValueStream stream ? stream.getStates().stream() : Stream.of(each))
                .filter(State.class::isInstance).map(State.class::cast).toList();
    }

    // ------------------------------------------------------------ rules about the text

    private void checkText(Document document, List<Diagnosis> diagnoses) {
        sound.putIfAbsent(document, true);
        boolean whole = isWhole(document);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(document)); all.hasNext();) {
            EObject object = all.next();
            for (TextRule<?> rule : rulesFor(object.eClass(), object)) {
                if (whole || !rule.needsWholeText()) {
                    guarded(rule, object, whole, diagnoses, () -> rule.checkObject(object, finding -> diagnoses.add(inText(rule, finding))));
                }
            }
            checkpoint.run();
        }
    }

    private List<TextRule<?>> rulesFor(EClass type, EObject example) {
        return byClass.computeIfAbsent(type, each -> textRules.stream().<TextRule<?>>filter(rule -> rule.appliesTo(example)).toList());
    }

    private Diagnosis inText(Rule rule, Finding finding) {
        List<Related> related = finding.related() == null ? List.of() : List.of(related(finding.related(), false));
        return new Diagnosis(rule.code(), Severities.of(rule.code()), wording.message(rule.code(), finding.arguments()),
                new Place(finding.subject(), finding.feature(), finding.index()), related, finding.data());
    }

    // ------------------------------------------------------------ rules about states

    private void checkState(State state, List<Diagnosis> diagnoses) {
        Map<Key, Found> own = new LinkedHashMap<>(foundIn(state, diagnoses));
        if (isInherited(state)) {
            own.keySet().removeAll(foundIn(state.getBase(), new ArrayList<>()).keySet());
        }
        own.values().forEach(each -> diagnoses.add(inState(views.get(state), each)));
    }

    private boolean isInherited(State state) {
        return state.getBase() != null && !state.getBase().eIsProxy() && state.getBase() != state;
    }

    /** @param failures takes what goes wrong in the rules themselves */
    private Map<Key, Found> foundIn(State state, List<Diagnosis> failures) {
        Map<Key, Found> known = found.get(state);
        if (known != null) {
            return known;
        }
        StateView view = new StateView(EffectiveStates.of(state));
        views.put(state, view);
        Map<Key, Found> all = new LinkedHashMap<>();
        boolean whole = isWhole(state);
        for (StateRule rule : stateRules) {
            if (whole || !rule.needsWholeText()) {
                guarded(rule, state, whole, failures, () -> rule.check(view, finding -> all.putIfAbsent(
                        new Key(rule.code(), view.textOf(finding.subject()), finding.feature(), finding.index()), new Found(rule, finding))));
            }
        }
        found.put(state, all);
        return all;
    }

    private Diagnosis inState(StateView state, Found each) {
        Landing landing = Landing.of(state, each.finding());
        List<Related> related = landing.relatedTo(state, each.finding()).stream()
                .map(text -> related(text, text == landing.inherited())).toList();
        String code = each.rule().code();
        List<Object> arguments = each.finding().arguments().stream()
                .map(argument -> argument instanceof EObject object ? state.textOf(object) : argument).toList();
        return new Diagnosis(code, Severities.of(code), wording.message(code, arguments), landing.place(), related,
                each.finding().data());
    }

    // ------------------------------------------------------------ both

    private Related related(EObject text, boolean inherited) {
        return new Related(new Place(text, null, -1), wording.related(inherited));
    }

    private static boolean isWhole(EObject object) {
        return !(object.eResource() instanceof XtextResource resource) || !resource.getParseResult().hasSyntaxErrors();
    }

    private void guarded(Rule rule, EObject object, boolean whole, List<Diagnosis> failures, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            checkpoint.run();
            if (whole) {
                failures.add(new Diagnosis(Rules.FAILED, Severities.of(Rules.FAILED),
                        wording.message(Rules.FAILED, List.of(rule.code(), e.getClass().getSimpleName())), new Place(object, null, -1),
                        List.of(), List.of()));
            }
        }
    }
}
