package org.vsm.analysis.explain;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a figure comes about.
 *
 * @param name        what it is called
 * @param value       null where it is unknown
 * @param combination how the terms, or the parts, make the value
 * @param terms       in the order of the text
 * @param parts       figures that are explained in turn; empty for most
 * @param leftOut     elements that one might look for among the terms, and why they are not there
 * @param of          name of the step, wait or team that the figure has found; null for figures of the whole state
 */
public record Explanation(FigureName name, Double value, Combination combination, List<Term> terms, List<Explanation> parts,
        List<LeftOut> leftOut, String of) {

    public Explanation {
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    public Explanation(FigureName name, Double value, Combination combination, List<Term> terms, List<Explanation> parts, List<LeftOut> leftOut) {
        this(name, value, combination, terms, parts, leftOut, null);
    }

    public Explanation(FigureName name, Double value, Combination combination, List<Term> terms) {
        this(name, value, combination, terms, List.of(), List.of());
    }

    /** The same as a part of another explanation, by another name. */
    public Explanation as(FigureName other) {
        return new Explanation(other, value, combination, terms, parts, leftOut, of);
    }

    /** The same with its parts left to be explained beside it. */
    public Explanation withoutParts() {
        return new Explanation(name, value, combination, terms, List.of(), leftOut, of);
    }

    /** The same with other terms. */
    public Explanation withTerms(UnaryOperator<Term> change) {
        return new Explanation(name, value, combination, terms.stream().map(change).toList(), parts, leftOut, of);
    }

    /** The same with other factors, in its parts too. */
    public Explanation withFactors(UnaryOperator<Factor> change) {
        Explanation changed = withTerms(term -> new Term(term.subject(), term.type(), term.factors().stream().map(change).toList()));
        return new Explanation(name, value, combination, changed.terms, parts.stream().map(part -> part.withFactors(change)).toList(), leftOut, of);
    }

    /** Its path in JSON, such as {@code leadTime} or {@code elements.Triage.visits}. */
    public String figure() {
        return name.path();
    }

    /** The same, having found something. */
    public Explanation of(String found) {
        return new Explanation(name, value, combination, terms, parts, leftOut, found);
    }

    /** How terms make a value. */
    public enum Combination {
        SUM,
        /** The first one less all others. */
        DIFFERENCE,
        /** The first one divided by the second one. */
        QUOTIENT,
        /** 100 x the first one divided by the second one. */
        PERCENT,
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
