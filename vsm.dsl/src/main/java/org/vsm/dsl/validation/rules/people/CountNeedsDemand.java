package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/**
 * A number of waiting units becomes a wait by Little's law, which needs the demand. Two rules: where none is said, and where
 * nobody knows it yet, so that the wait counts as 0.
 */
public final class CountNeedsDemand extends StateRule {

    public static final String WITHOUT = "count-without-demand";
    public static final String UNKNOWN = "count-with-unknown-demand";

    private final Demand lacking;

    private CountNeedsDemand(String code, Demand lacking) {
        super(code);
        this.lacking = lacking;
    }

    /** The rule for a demand that is not given at all. */
    public static CountNeedsDemand given() {
        return new CountNeedsDemand(WITHOUT, Demand.MISSING);
    }

    /** The rule for a demand that is a question mark. */
    public static CountNeedsDemand known() {
        return new CountNeedsDemand(UNKNOWN, Demand.UNKNOWN);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(StateView state, Findings findings) {
        if (Demand.of(state) == lacking) {
            state.all(Buffer.class).stream().filter(each -> each.getCount() != null && each.getCount().signum() > 0)
                    .forEach(each -> findings.add(Finding.at(each).in(VsmPackage.Literals.BUFFER__COUNT).saying(each.getCount())));
        }
    }
}
