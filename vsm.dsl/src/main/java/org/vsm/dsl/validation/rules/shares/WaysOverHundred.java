package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

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
                    .ifPresent(each -> report(step, each.sum(), each.lines(), findings));
        }
    }

    private static void report(Step step, BigDecimal sum, List<Item> lines, Findings findings) {
        findings.add(Finding.at(lines.get(lines.size() - 1)).saying(step, sum));
    }
}
