package org.vsm.dsl.states;

import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.model.StateNote;

/** Applies what one state says about its base, in the order of the text. */
final class StateChanges {

    private final MapInTheMaking map;
    private final State state;
    private final boolean last;

    /** @param last whether it is the state that is asked for: dates and notes of the others are not inherited */
    StateChanges(MapInTheMaking map, State state, boolean last) {
        this.map = map;
        this.state = state;
        this.last = last;
    }

    void apply(Selection selection) {
        boolean loose = selection.includesLooseChangesOf(state);
        ShareScaling looseShares = new ShareScaling(map);
        for (BodyItem item : state.getItems()) {
            if (item instanceof Improvement improvement) {
                if (selection.includes(improvement)) {
                    apply(improvement);
                }
            } else if (loose) {
                apply(item, looseShares);
            }
        }
        warnAfterDelivery();
    }

    private void apply(Improvement improvement) {
        ShareScaling shares = new ShareScaling(map);
        for (ImprovementItem item : improvement.getItems()) {
            if (item instanceof Change change) {
                apply(change, shares);
            }
        }
    }

    private void apply(BodyItem item, ShareScaling shares) {
        if (item instanceof Change change) {
            apply(change, shares);
        } else if (item instanceof Observed || item instanceof Due || item instanceof StateNote) {
            if (last) {
                map.items().add(map.copy(item));
            }
        } else {
            append(item);
        }
    }

    private void append(BodyItem item) {
        if (item instanceof StateDemand) {
            map.items().removeIf(StateDemand.class::isInstance);
        }
        map.items().add(map.copy(item));
    }

    private void warnAfterDelivery() {
        BodyItem delivery = null;
        for (BodyItem item : map.items()) {
            EObject text = map.origins().originOf(item);
            if (text.eContainer() != state && holdsDelivery(item)) {
                delivery = item;
            } else if (delivery != null && item instanceof FlowElement && text.eContainer() == state) {
                map.report(StateIssue.Code.AFTER_DELIVERY, text, null, -1, map.origins().originOf(delivery), text);
                return;
            }
        }
    }

    private static boolean holdsDelivery(BodyItem item) {
        return item instanceof Delivery
                || item instanceof Stage stage && stage.getBlock().getElements().stream().anyMatch(StateChanges::holdsDelivery);
    }

    private void apply(Change change, ShareScaling shares) {
        if (change instanceof Alter alter) {
            new Alteration(map, alter, shares).apply();
        } else if (change instanceof Remove remove) {
            new Removal(map, remove, shares).apply();
        } else if (change instanceof Replace replace) {
            new Replacement(map, replace).apply();
        } else if (change instanceof Insert insert) {
            new Insertion(map, insert).apply();
        }
    }
}
