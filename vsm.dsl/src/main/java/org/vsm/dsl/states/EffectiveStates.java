package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;

/** Computes effective states from text. The text is never altered. */
public final class EffectiveStates {

    private EffectiveStates() {
    }

    /** The state as written: all changes and improvements that are not rejected. */
    public static EffectiveState of(State state) {
        return of(state, Selection.AS_WRITTEN);
    }

    /** The state with some of its changes. */
    public static EffectiveState of(State state, Selection selection) {
        ValueStream stream = StreamNames.streamOf(state);
        if (isCyclic(state)) {
            StateIssue cycle = new StateIssue(StateIssue.Code.CYCLE, state, VsmPackage.Literals.STATE__BASE, -1,
                    List.of(state), state.getBase());
            return new EffectiveState(state, stream, List.of(), List.of(), new Origins(), List.of(cycle));
        }
        List<State> chain = new ArrayList<>(StateNames.basesOf(state));
        Collections.reverse(chain);
        chain.add(state);
        return chain.size() == 1 ? asWritten(state, stream) : changed(chain, stream, selection);
    }

    private static EffectiveState asWritten(State state, ValueStream stream) {
        List<BodyItem> items = state.getItems().stream().filter(each -> !(each instanceof Improvement || each instanceof Change)).toList();
        return new EffectiveState(state, stream, items, StreamNames.sharedWith(state), new Origins(), List.of());
    }

    private static EffectiveState changed(List<State> chain, ValueStream stream, Selection selection) {
        State state = chain.get(chain.size() - 1);
        MapInTheMaking map = new MapInTheMaking(chain);
        for (State each : chain.subList(1, chain.size())) {
            new StateChanges(map, each, each == state).apply(selection);
        }
        new References(map).turn();
        return new EffectiveState(state, stream, map.items(), map.shared(), map.origins(), map.issues());
    }

    private static boolean isCyclic(State state) {
        List<State> seen = new ArrayList<>();
        for (State each = state; each != null && !each.eIsProxy(); each = each.getBase()) {
            if (seen.contains(each)) {
                return true;
            }
            seen.add(each);
        }
        return false;
    }
}
