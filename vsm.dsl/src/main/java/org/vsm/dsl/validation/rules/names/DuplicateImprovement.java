package org.vsm.dsl.validation.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Improvements have different names along a chain of states: what each contributes is told by name. */
public final class DuplicateImprovement extends TextRule<Improvement> {

    public static final String CODE = "duplicate-improvement";

    public DuplicateImprovement() {
        super(CODE, Improvement.class);
    }

    @Override
    protected void check(Improvement improvement, Findings findings) {
        State state = (State) improvement.eContainer();
        Stream<BodyItem> before = state.getItems().stream().takeWhile(each -> each != improvement);
        List<BodyItem> all = new ArrayList<>(before.toList());
        StateNames.basesOf(state).forEach(base -> all.addAll(base.getItems()));
        all.stream().filter(each -> each instanceof Improvement && improvement.getName().equals(each.getName())).findFirst()
                .ifPresent(first -> findings.add(Finding.at(improvement).in(VsmPackage.Literals.NAMED__NAME).saying(improvement).because(first)));
    }
}
