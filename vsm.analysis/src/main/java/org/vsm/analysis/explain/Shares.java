package org.vsm.analysis.explain;

import java.util.List;

import org.vsm.analysis.explain.Explanation.Combination;

/** Parts of a whole. */
final class Shares {

    private Shares() {
    }

    /**
     * The sum of some terms / another figure.
     *
     * @param whole its kind; its part is called {@code partOf.} and the kind
     * @param all   its value
     */
    static Explanation of(FigureName name, double value, String whole, double all, List<Term> terms) {
        FigureName partName = FigureName.of("partOf." + whole);
        double part = terms.stream().mapToDouble(Term::value).sum();
        return new Explanation(name, value, Combination.QUOTIENT,
                List.of(Solutions.figure(partName, part), Solutions.figure(FigureName.of(whole), all)),
                List.of(new Explanation(partName, part, Combination.SUM, terms)), List.of());
    }
}
