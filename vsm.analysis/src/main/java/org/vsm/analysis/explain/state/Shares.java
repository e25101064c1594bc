package org.vsm.analysis.explain.state;

import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;

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
                List.of(Term.of(partName, part), Term.of(FigureName.of(whole), all)),
                List.of(new Explanation(partName, part, Combination.SUM, terms)), List.of());
    }
}
