package org.vsm.dsl.validation.rules.shares;

import java.util.List;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;
import org.vsm.dsl.validation.rules.text.UnreadTypes;

/** Rework, skip and leave of a step take at most 100 % together, for every type of work. */
public final class WaysOverHundred extends StateRule {

    public static final String CODE = "ways-over-100";

    public WaysOverHundred() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<WorkType> types = state.shared(WorkType.class).toList();
        for (Step step : state.all(Step.class)) {
            Ways.of(step, types).stream().filter(each -> each.sum().compareTo(Percents.HUNDRED) > 0).findFirst()
                    .ifPresent(each -> report(state, step, each, findings));
        }
    }

    private static void report(StateView state, Step step, Ways ways, Findings findings) {
        List<Item> lines = ways.lines();
        if (lines.stream().noneMatch(each -> UnreadTypes.in(state.textOf(each).eContainer()))) {
            findings.add(Finding.at(lines.get(lines.size() - 1)).saying(step, ways.sum()));
        }
    }
}
