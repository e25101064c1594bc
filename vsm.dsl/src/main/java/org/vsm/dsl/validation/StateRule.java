package org.vsm.dsl.validation;

/**
 * A rule about what a state means once its changes are applied. What it finds is reported in the text of the state: at
 * the element, the change that altered it, or {@code from}; and not at all where it is wrong in the base already.
 */
public abstract class StateRule implements Rule {

    private final String code;

    protected StateRule(String code) {
        this.code = code;
    }

    @Override
    public final String code() {
        return code;
    }

    /** Applies the rule to a whole state. */
    protected abstract void check(StateView state, Findings findings);
}
