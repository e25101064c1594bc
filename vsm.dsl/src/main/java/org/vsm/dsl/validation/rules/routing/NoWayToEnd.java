package org.vsm.dsl.validation.rules.routing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;
import org.vsm.dsl.validation.rules.text.UnreadTypes;
import org.vsm.dsl.validation.rules.shares.Ways;

/** From every step there is a way to the end, for every type of work. */
public final class NoWayToEnd extends StateRule {

    public static final String CODE = "no-way-to-end";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public NoWayToEnd() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<WorkType> types = state.shared(WorkType.class).toList();
        if (state.all(Step.class).stream().noneMatch(each -> isBarred(each, types))) {
            return;
        }
        for (WorkType type : types.isEmpty() ? Collections.<WorkType>singletonList(null) : types) {
            for (FlowElement each : new WaysOn(state.order(), state.elements(), types, type).dead(state.order())) {
                Ways ways = each instanceof Step step ? Ways.of(step, types, type) : Ways.NONE;
                if (isBarred(ways) && !UnreadTypes.in(state.textOf(lineThatBars(ways)).eContainer())) {
                    findings.add(Finding.at(lineThatBars(ways)).saying(each));
                }
            }
        }
    }

    private static boolean isBarred(Step step, List<WorkType> types) {
        return Ways.of(step, types).stream().anyMatch(NoWayToEnd::isBarred);
    }

    /** Whether no unit goes on to the next element. A line that is used once lets its units go on the second time. */
    static boolean isBarred(Ways ways) {
        return ways.sum().compareTo(HUNDRED) >= 0 && ways.lines().stream().noneMatch(each -> each instanceof Rework rework && rework.isOnce());
    }

    private static Item lineThatBars(Ways ways) {
        return ways.lines().stream().filter(Rework.class::isInstance).findFirst().orElse(ways.lines().get(0));
    }
}
