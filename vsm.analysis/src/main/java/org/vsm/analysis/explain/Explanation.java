package org.vsm.analysis.explain;

import java.util.List;

/**
 * How a figure comes about.
 *
 * @param figure      its name in JSON, such as {@code leadTime} or {@code cost.EUR}
 * @param value       null where it is unknown
 * @param combination how the terms, or the parts, make the value
 * @param terms       in the order of the text
 * @param parts       figures that are explained in turn; empty for most
 * @param leftOut     elements that one might look for among the terms, and why they are not there
 */
public record Explanation(String figure, Double value, Combination combination, List<Term> terms, List<Explanation> parts,
        List<LeftOut> leftOut) {

    public Explanation {
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    Explanation(String figure, Double value, Combination combination, List<Term> terms) {
        this(figure, value, combination, terms, List.of(), List.of());
    }

    /** How terms make a value. */
    public enum Combination {
        SUM,
        /** The first one less all others. */
        DIFFERENCE,
        /** The first one divided by the second one. */
        QUOTIENT,
        PRODUCT,
        HIGHEST,
        /** How many there are. */
        COUNT,
        /** The terms say what goes in; how is a matter of solving equations. */
        SOLVED
    }

    /** An element that is not among the terms. */
    public record LeftOut(Subject.OfElement subject, Reason reason) {
    }

    /** Why an element does not count. */
    public enum Reason {
        /** It is on a branch of parallel work that is not the longest. */
        NOT_CRITICAL,
        /** The customer does not wait for it. */
        AFTER_DELIVERY,
        /** No unit gets there. */
        NEVER_PASSED
    }
}
