package org.vsm.dsl.validation.rules.changes;

import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Only where something is replaced, a part of it can be kept. */
public final class KeepOutsideReplace extends TextRule<Keep> {

    public static final String CODE = "keep-outside-replace";

    public KeepOutsideReplace() {
        super(CODE, Keep.class);
    }

    @Override
    protected void check(Keep keep, Findings findings) {
        if (EcoreUtil2.getContainerOfType(keep, Replace.class) == null) {
            findings.add(Finding.at(keep).saying(keep.getTarget()));
        }
    }
}
