package org.vsm.cli.diagram.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.analysis.flow.Label;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.Selection;

/** Which improvement brought, changed or took away an element of a state. */
public record Improvements(EffectiveState state) {

    /** What an improvement does that has no place of its own in a picture of the state. */
    public record Unseen(String improvement, List<String> takenAway, List<String> changed) {
    }

    /** The improvement of this very state that brought or changed an element; empty where none did. */
    public Optional<String> here(Label label) {
        return of(label, each -> each.eContainer() == state.source());
    }

    /** The improvement of this state, or of one that it builds on, that brought or changed an element. */
    public Optional<String> anywhere(Label label) {
        return of(label, each -> true);
    }

    /** The improvement that took an element of an earlier state away, or what holds it; empty where none did. */
    public Optional<String> tookAway(Label gone) {
        if (!(gone.origin() instanceof EObject origin)) {
            return Optional.empty();
        }
        Optional<Change> last = Optional.empty();
        for (State each = state.source(); each != null && last.isEmpty(); each = each.getBase()) {
            last = changes(each).filter(change -> targets(change).stream().anyMatch(target -> EcoreUtil.isAncestor(target, origin))).findFirst();
        }
        return last.flatMap(change -> around(change, each -> true));
    }

    /** The improvements of this very state that nothing in a picture bears the name of, in the order of the text. */
    public List<Unseen> unseen(Predicate<String> shown) {
        return state.source().getItems().stream().filter(Improvement.class::isInstance).map(Improvement.class::cast)
                .filter(each -> !Selection.isRejected(each) && !shown.test(titleOf(each))).map(Improvements::unseen).toList();
    }

    private static Unseen unseen(Improvement improvement) {
        List<String> takenAway = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        improvement.getItems().forEach(each -> {
            if (each instanceof Change change) {
                targets(change).stream().map(Improvements::titleOf).forEach(takenAway::add);
            }
            if (each instanceof Alter alter && alter.getTarget() != null) {
                changed.add(titleOf(alter.getTarget()));
            }
        });
        return new Unseen(titleOf(improvement), List.copyOf(takenAway), List.copyOf(changed));
    }

    private Optional<String> of(Label label, Predicate<Improvement> counts) {
        if (!(label.origin() instanceof EObject origin)) {
            return Optional.empty();
        }
        EObject change = state.copyOf(origin).map(state::changedBy).map(EObject.class::cast).orElse(null);
        return around(change, counts).or(() -> around(origin, counts));
    }

    private static Optional<String> around(EObject object, Predicate<Improvement> counts) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Improvement improvement && counts.test(improvement)) {
                return Optional.of(titleOf(improvement));
            }
        }
        return Optional.empty();
    }

    /** Those that count: the loose ones, and those of improvements that are not rejected. */
    private static Stream<Change> changes(State state) {
        return state.getItems().stream().flatMap(each -> each instanceof Improvement improvement
                ? Selection.isRejected(improvement) ? Stream.empty() : improvement.getItems().stream() : Stream.of(each))
                .filter(Change.class::isInstance).map(Change.class::cast);
    }

    /** What a change takes away. */
    private static List<? extends Named> targets(Change change) {
        return change instanceof Remove remove ? remove.getTargets() : change instanceof Replace replace ? replace.getTargets() : List.of();
    }

    private static String titleOf(Named named) {
        return named.getTitle() == null ? Objects.requireNonNullElse(named.getName(), "") : named.getTitle();
    }
}
