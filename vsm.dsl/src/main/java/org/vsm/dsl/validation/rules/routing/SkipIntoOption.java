package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A skip enters an option only of a choice that it starts in: else it would decide what the choice decides. */
public final class SkipIntoOption extends StateRule {

    public static final String CODE = "skip-into-option";

    public SkipIntoOption() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Line.of(state).stream().filter(line -> !line.isRework() && line.goesForward() && !line.crossesClosedBlock() && line.foreignOption() != null)
                .forEach(line -> findings.add(Finding.at(line.item()).in(line.target()).saying(line.to(), line.from()).because(line.to())));
    }
}
