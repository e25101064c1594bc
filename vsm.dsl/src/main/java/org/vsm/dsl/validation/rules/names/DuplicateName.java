package org.vsm.dsl.validation.rules.names;

import java.util.HashMap;
import java.util.Map;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Names are unique within a state. */
public final class DuplicateName extends StateRule {

    public static final String CODE = "duplicate-name";

    public DuplicateName() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        for (Named each : NameSpace.of(state)) {
            Named before = first.putIfAbsent(each.getName(), each);
            if (before != null) {
                findings.add(Finding.at(each).in(VsmPackage.Literals.NAMED__NAME).saying(each).because(before));
            }
        }
    }
}
