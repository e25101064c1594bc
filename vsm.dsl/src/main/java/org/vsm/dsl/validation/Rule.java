package org.vsm.dsl.validation;

/**
 * One thing that can be wrong with a model, or doubtful about it. How severe it is, is not the rule's business: see
 * {@link Severities}. What it says stands in the bundle {@code rules} under {@code rules.<code>}, and what it means
 * under {@code rules.<code>.doc}.
 */
public interface Rule {

    /** A stable name, in lower case with hyphens. */
    String code();

    /** Whether the rule judges by what is not there, which says nothing while a part of the file cannot be read. */
    default boolean needsWholeText() {
        return false;
    }
}
