package org.vsm.dsl.validation.rules.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.InformationKind;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.TackledTarget;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;
import org.vsm.dsl.states.Selection;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/**
 * Problems and feedback that go only because an element of theirs is removed: is the one solved, and the other no longer
 * needed? Not asked where the state tackles the problem, or removes it by name.
 */
public final class LostWithElement extends StateRule {

    public static final String CODE = "lost-with-element";

    public LostWithElement() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        State source = state.source();
        if (source.getBase() == null || source.getBase().eIsProxy()) {
            return;
        }
        List<Remove> removes = EcoreUtil2.getAllContentsOfType(source, Remove.class).stream()
                .filter(each -> !(each.eContainer() instanceof Improvement improvement && Selection.isRejected(improvement))).toList();
        if (!removes.isEmpty()) {
            List<Lost> lost = lost(state, removes);
            removes.forEach(remove -> report(remove, lost, findings));
        }
    }

    /**
     * What goes with an element.
     *
     * @param text   where it stands
     * @param places the elements that it stands at
     */
    private record Lost(Named text, List<EObject> places) {
    }

    /** Texts that were in the base, are not in the state, and of which it says nothing. */
    private static List<Lost> lost(StateView state, List<Remove> removes) {
        Set<EObject> known = new HashSet<>();
        state.items().forEach(each -> known.add(state.textOf(each)));
        state.all(InlineProblem.class).forEach(each -> known.add(state.textOf(each)));
        removes.forEach(remove -> known.addAll(remove.getTargets()));
        EcoreUtil2.getAllContentsOfType(state.source(), TackledTarget.class).forEach(each -> known.add(each.getProblem()));
        EffectiveState before = EffectiveStates.of(state.source().getBase());
        return Stream.concat(before.items().stream().filter(LostWithElement::isMissed).map(item -> ofState((BodyItem) before.originOf(item))),
                before.items().stream().flatMap(item -> EcoreUtil2.getAllContentsOfType(item, InlineProblem.class).stream())
                        .map(problem -> new Lost((Named) before.originOf(problem), List.of(before.originOf(problem.eContainer())))))
                .filter(each -> !known.contains(each.text())).toList();
    }

    /** Other information and shipments of a step are needed by nobody once it is gone. */
    private static boolean isMissed(BodyItem item) {
        return item instanceof Problem || item instanceof Information information && information.getKind() == InformationKind.FEEDBACK;
    }

    private static Lost ofState(BodyItem item) {
        return new Lost((Named) item, item instanceof Problem problem ? List.of(problem.getAt())
                : List.of(((Information) item).getSource(), ((Information) item).getTarget()));
    }

    private static void report(Remove remove, List<Lost> lost, Findings findings) {
        for (int i = 0; i < remove.getTargets().size(); i++) {
            Named target = remove.getTargets().get(i);
            List<Named> gone = lost.stream().filter(each -> each.places().stream().anyMatch(place -> EcoreUtil.isAncestor(target, place)))
                    .map(Lost::text).toList();
            if (!gone.isEmpty()) {
                List<Object> words = new ArrayList<>(gone.stream().map(LostWithElement::shown).toList());
                String[] names = gone.stream().map(Named::getName).filter(name -> name != null).toArray(String[]::new);
                findings.add(Finding.at(remove).in(VsmPackage.Literals.REMOVE__TARGETS, i).saying(target, words, way(names.length == gone.size())).because(gone.get(0)).offering(names));
            }
        }
    }

    /** What has no name cannot be spoken of. */
    private static Message way(boolean named) {
        return Message.of(named ? "rules.lost-with-element.named" : "rules.lost-with-element.nameless");
    }

    /** Problems have no title, but a text that says what they are. */
    private static Object shown(Named lost) {
        String words = lost instanceof Problem problem ? problem.getText() : lost instanceof InlineProblem problem ? problem.getText() : lost.getTitle();
        return words == null ? lost : Message.of("rules.quoted", words);
    }
}
