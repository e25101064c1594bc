package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Neither rework nor skip enters or leaves a branch of a parallel block, or a way back. */
public final class LineCrossesBlock extends StateRule {

    public static final String CODE = "line-crosses-block";

    public LineCrossesBlock() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Line.of(state).stream().filter(line -> line.crossesClosedBlock())
                .forEach(line -> findings.add(Finding.at(line.item()).in(line.target()).saying(line.to(), line.from()).because(line.to())));
    }
}
