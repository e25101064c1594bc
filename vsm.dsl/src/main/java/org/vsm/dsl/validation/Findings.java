package org.vsm.dsl.validation;

/** Takes what a rule finds. */
public interface Findings {

    void add(Finding finding);
}
