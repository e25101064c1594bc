package org.vsm.dsl.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.StateIssue;

/** An effective state as rules look at it: its objects by kind, and where everything stands. */
public final class StateView {

    private final EffectiveState state;
    private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final WorkingTime time;
    private FlowOrder order;

    StateView(EffectiveState state) {
        this.state = state;
        this.time = WorkingTime.of(state.stream());
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(state.items()); all.hasNext();) {
            EObject each = all.next();
            byClass.computeIfAbsent(each.eClass(), kind -> new ArrayList<>()).add(each);
            if (each instanceof Named name && name.getName() != null) {
                named.add(name);
            }
        }
    }

    /** All objects of a kind, those inside blocks and ways back included; in flow order for each class. */
    public <T extends EObject> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        byClass.forEach((type, objects) -> {
            if (kind.isInstance(objects.get(0))) {
                objects.forEach(each -> found.add(kind.cast(each)));
            }
        });
        return found;
    }

    /** All that has a name, in flow order. */
    public List<Named> named() {
        return named;
    }

    /** What stands in the state itself, not in a block. */
    public List<BodyItem> items() {
        return state.items();
    }

    /** The flow elements of the state itself. */
    public List<FlowElement> elements() {
        return state.elements();
    }

    /** Teams, parties, systems or types of work, as they are in this state. */
    public <T extends Named> Stream<T> shared(Class<T> kind) {
        return state.shared(kind);
    }

    /** Which element stands before which, and in which block. */
    public FlowOrder order() {
        if (order == null) {
            order = new FlowOrder(state.elements());
        }
        return order;
    }

    /** The working time of the stream's calendar. */
    public WorkingTime time() {
        return time;
    }

    /** The state in the text. */
    public State source() {
        return state.source();
    }

    /** The stream of the text; null where it cannot be found. */
    public ValueStream stream() {
        return state.stream();
    }

    /** What went wrong while the changes were applied. */
    public List<StateIssue> issues() {
        return state.issues();
    }

    /** The text behind an object of the state. */
    public EObject textOf(EObject object) {
        EObject text = state.originOf(object);
        for (EObject each = object; text.eResource() == null && each.eContainer() != null;) {
            each = each.eContainer();
            text = state.originOf(each);
        }
        return text;
    }

    /** Whether an object of the state is of the state's own text, not inherited. */
    public boolean isOwn(EObject object) {
        return EcoreUtil.isAncestor(source(), textOf(object));
    }

    EffectiveState state() {
        return state;
    }
}
