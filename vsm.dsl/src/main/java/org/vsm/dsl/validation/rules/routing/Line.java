package org.vsm.dsl.validation.rules.routing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.FlowOrder;
import org.vsm.dsl.validation.FlowOrder.Kind;
import org.vsm.dsl.validation.FlowOrder.Region;
import org.vsm.dsl.validation.StateView;

/**
 * A rework or skip line from one step of a flow to another.
 *
 * @param item the line as an attribute of the step that it starts from
 */
record Line(Item item, Step from, Step to, FlowOrder order) {

    /** All lines of a state whose target is in it. */
    static List<Line> of(StateView state) {
        FlowOrder order = state.order();
        List<Line> lines = new ArrayList<>();
        for (Rework each : state.all(Rework.class)) {
            add(lines, each, each.getTarget(), order);
        }
        for (Skip each : state.all(Skip.class)) {
            add(lines, each, each.getTarget(), order);
        }
        return lines;
    }

    private static void add(List<Line> lines, Item item, Step to, FlowOrder order) {
        if (item.eContainer() instanceof Step from && order.contains(from) && order.contains(to)) {
            lines.add(new Line(item, from, to, order));
        }
    }

    boolean isRework() {
        return item instanceof Rework;
    }

    /** Where the target is named. */
    EReference target() {
        return isRework() ? VsmPackage.Literals.REWORK__TARGET : VsmPackage.Literals.SKIP__TARGET;
    }

    boolean goesForward() {
        return order.positionOf(to) > order.positionOf(from);
    }

    /** Whether it enters or leaves a branch of a parallel block, or a way back. */
    boolean crossesClosedBlock() {
        Region common = commonRegion();
        return isClosedUpTo(common, order.regionOf(from)) || isClosedUpTo(common, order.regionOf(to));
    }

    private static boolean isClosedUpTo(Region outer, Region inner) {
        for (Region each = inner; each != outer; each = each.around()) {
            if (each.kind() != Kind.OPTION) {
                return true;
            }
        }
        return false;
    }

    /** The option that it enters of a choice which it does not start in; null where it enters none. */
    Option foreignOption() {
        Region common = commonRegion();
        for (Region each = order.regionOf(to); each != common; each = each.around()) {
            if (each.kind() == Kind.OPTION && !startsInside(each.owner().eContainer())) {
                return (Option) each.owner();
            }
        }
        return null;
    }

    private boolean startsInside(EObject choice) {
        for (Region each = order.regionOf(from); each != null; each = each.around()) {
            if (each.kind() == Kind.OPTION && each.owner().eContainer() == choice) {
                return true;
            }
        }
        return false;
    }

    /** Whether a delivery stands between its ends. */
    boolean passes(FlowElement delivery) {
        int place = order.positionOf(delivery);
        return order.positionOf(from) < place != order.positionOf(to) < place;
    }

    /** The delivery of a state; null where it has none, or none where it belongs. */
    static Delivery deliveryOf(StateView state) {
        return state.all(Delivery.class).stream()
                .filter(each -> state.order().contains(each) && state.order().regionOf(each).kind() == Kind.STATE)
                .findFirst().orElse(null);
    }

    private Region commonRegion() {
        return FlowOrder.common(order.regionOf(from), order.regionOf(to));
    }
}
