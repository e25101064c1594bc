package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;

/** Every figure before and after, its change, and the change in per cent. */
final class MetricTerms {

    private final ComparedFigures states;
    private final Map<String, String> before = new HashMap<>();

    MetricTerms(Comparison comparison, ComparedFigures states) {
        this.states = states;
        for (ElementChange element : comparison.elements()) {
            if (element.from() != null && element.to() != null) {
                before.put(element.to().name(), element.from().name());
            }
        }
    }

    void addTo(Catalogue catalogue, MetricChange metric) {
        FigureName from = name("from", metric);
        FigureName to = name("to", metric);
        catalogue.add(from, () -> states.before(from, metric.name(), metric.from()));
        catalogue.add(to, () -> states.after(to, metric.name(), metric.to()));
        catalogue.add(name("change", metric), () -> change(metric));
        catalogue.add(percentName(metric), () -> percent(metric));
    }

    private static FigureName name(String which, MetricChange metric) {
        return FigureName.of("metrics." + which, metric.name()).in(metric.name());
    }

    private static FigureName percentName(MetricChange metric) {
        return FigureName.of("metrics.percent", metric.name());
    }

    /** Later less earlier; both are explained in turn, and where they are sums over elements, what each element adds to it. */
    private Explanation change(MetricChange metric) {
        FigureName name = name("change", metric);
        if (metric.change() == null) {
            return new Explanation(name, null, Combination.DIFFERENCE, List.of());
        }
        Explanation from = states.before(name("from", metric), metric.name(), metric.from());
        Explanation to = states.after(name("to", metric), metric.name(), metric.to());
        List<Explanation> parts = new ArrayList<>();
        ElementDifferences.between(name("byElement", metric), to, from, element -> before.getOrDefault(element, element)).ifPresent(parts::add);
        parts.add(to);
        parts.add(from);
        return new Explanation(name, metric.change(), Combination.DIFFERENCE,
                List.of(Term.of(to.name(), metric.to()), Term.of(from.name(), metric.from())), parts, List.of());
    }

    private Explanation percent(MetricChange metric) {
        List<Term> terms = metric.percent() == null ? List.of()
                : List.of(Term.of(name("change", metric), metric.change()), Term.of(name("from", metric), metric.from()));
        return new Explanation(percentName(metric), metric.percent(), Combination.PERCENT, terms);
    }
}
