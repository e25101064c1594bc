package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A skip goes forward in the order of the text. */
public final class SkipBackward extends StateRule {

    public static final String CODE = "skip-backward";

    public SkipBackward() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Line.of(state).stream().filter(line -> !line.isRework() && !line.goesForward() && !line.crossesClosedBlock())
                .forEach(line -> findings.add(Finding.at(line.item()).in(line.target()).saying(line.to(), line.from()).because(line.to())));
    }
}
