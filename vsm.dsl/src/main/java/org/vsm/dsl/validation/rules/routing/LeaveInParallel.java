package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.FlowOrder;
import org.vsm.dsl.validation.FlowOrder.Kind;
import org.vsm.dsl.validation.FlowOrder.Region;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Units do not leave out of one branch of a parallel block while the others go on. */
public final class LeaveInParallel extends StateRule {

    public static final String CODE = "leave-in-parallel";

    public LeaveInParallel() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (Leave leave : state.all(Leave.class)) {
            if (leave.eContainer() instanceof Step step && isInBranch(step, state.order())) {
                findings.add(Finding.at(leave).saying(step));
            }
        }
    }

    private static boolean isInBranch(Step step, FlowOrder order) {
        for (Region each = order.contains(step) ? order.regionOf(step) : null; each != null; each = each.around()) {
            if (each.kind() == Kind.BRANCH) {
                return true;
            }
        }
        return false;
    }
}
