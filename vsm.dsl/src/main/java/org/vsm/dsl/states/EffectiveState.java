package org.vsm.dsl.states;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/**
 * A state as it is meant: that of its base with its changes applied, every element still knowing where it came from.
 * A state without a base is its own text.
 */
public final class EffectiveState {

    private final State source;
    private final ValueStream stream;
    private final List<BodyItem> items;
    private final List<Named> shared;
    private final Origins origins;
    private final List<StateIssue> issues;

    EffectiveState(State source, ValueStream stream, List<BodyItem> items, Collection<Named> shared, Origins origins, List<StateIssue> issues) {
        this.source = source;
        this.stream = stream;
        this.items = List.copyOf(items);
        this.shared = List.copyOf(shared);
        this.origins = origins;
        this.issues = List.copyOf(issues);
    }

    /** The state in the text. */
    public State source() {
        return source;
    }

    /** The stream of the text that the state belongs to; null where it cannot be found. */
    public ValueStream stream() {
        return stream;
    }

    /** Everything in the state but its changes and improvements, in flow order. */
    public List<BodyItem> items() {
        return items;
    }

    /** The flow elements of the state's top level, in flow order. */
    public List<FlowElement> elements() {
        return items(FlowElement.class).toList();
    }

    /** The items of one class. */
    public <T extends BodyItem> Stream<T> items(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    /** Teams, parties, systems or types as they are in this state, in the order of the text. */
    public <T extends Named> Stream<T> shared(Class<T> type) {
        return shared.stream().filter(type::isInstance).map(type::cast);
    }

    /** Where an object of this state stands in the text; the object itself where it is text. */
    public EObject originOf(EObject object) {
        return origins.originOf(object);
    }

    /** What an object of the text is in this state; empty where it is not in it. A text that was not copied is itself. */
    public Optional<EObject> copyOf(EObject text) {
        return Optional.ofNullable(origins.copyOf(text));
    }

    /** The last change that altered an object of this state; null where none did. */
    public Change changedBy(EObject object) {
        return origins.changedBy(object);
    }

    /** The change that gave an object of this state its one number (a count, a time, a share); null where it has that of its text. */
    public Change numberSetBy(EObject object) {
        return origins.numberSetBy(object);
    }

    /** What went wrong while the changes were applied, in their order. */
    public List<StateIssue> issues() {
        return issues;
    }
}
