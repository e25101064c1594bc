package org.vsm.dsl.validation.rules.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Names that differ only by capitals are two names, but rarely meant to be. */
public final class SimilarName extends StateRule {

    public static final String CODE = "similar-name";

    public SimilarName() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        for (Named each : NameSpace.of(state)) {
            Named before = first.putIfAbsent(each.getName().toLowerCase(Locale.ROOT), each);
            if (before != null && !before.getName().equals(each.getName())) {
                findings.add(Finding.at(each).in(VsmPackage.Literals.NAMED__NAME).saying(each, before).because(before).offering(before.getName()));
            }
        }
    }
}
