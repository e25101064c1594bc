package org.vsm.analysis.explain;

import java.util.List;

/**
 * A term: the product of its factors.
 *
 * @param subject what it is about
 * @param type    title of the type of work that it is of; null where there is only one, or it is of all
 * @param factors at least one
 */
public record Term(Subject subject, String type, List<Factor> factors) {

    public Term {
        factors = List.copyOf(factors);
    }

    /** The value of another figure. */
    public static Term of(FigureName figure, double value) {
        return new Term(new Subject.OfFigure(figure), null, List.of(Factor.of(Factor.Quantity.FIGURE, value)));
    }

    /** The product of the factors. */
    public double value() {
        double product = 1;
        for (Factor factor : factors) {
            product = factor.divides() ? product / factor.value() : product * factor.value();
        }
        return product;
    }
}
