package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;

/** What two sums over elements differ by, element by element. */
final class ElementDifferences {

    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Double> differences = new LinkedHashMap<>();
    private double largest;

    private ElementDifferences() {
    }

    /**
     * The first sum less the second one; elements of which both have the same are left out.
     *
     * @param name   of the explanation
     * @param inSecond what the second sum calls an element of the first one
     * @return empty where not all terms are of elements, or both are no sums
     */
    static Optional<Explanation> between(FigureName name, Explanation first, Explanation second, UnaryOperator<String> inSecond) {
        if (!isOfElements(first) || !isOfElements(second)) {
            return Optional.empty();
        }
        ElementDifferences all = new ElementDifferences();
        second.terms().forEach(term -> all.add(label(term), label(term).name(), -term.value()));
        first.terms().forEach(term -> all.add(label(term), inSecond.apply(label(term).name()), term.value()));
        List<Term> terms = all.terms();
        return Optional.of(new Explanation(name, terms.stream().mapToDouble(Term::value).sum(), Combination.SUM, terms));
    }

    private static boolean isOfElements(Explanation sum) {
        return sum.combination() == Combination.SUM && sum.value() != null
                && sum.terms().stream().allMatch(term -> term.subject() instanceof Subject.OfElement);
    }

    private static Label label(Term term) {
        return ((Subject.OfElement) term.subject()).label();
    }

    private void add(Label label, String key, double value) {
        labels.put(key, label);
        differences.merge(key, value, Double::sum);
        largest = Math.max(largest, Math.abs(value));
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        differences.forEach((key, value) -> {
            if (Math.abs(value) > Attribution.ROUNDING * largest) {
                terms.add(new Term(new Subject.OfElement(labels.get(key)), null, List.of(Factor.of(Quantity.FIGURE, value))));
            }
        });
        return terms;
    }
}
