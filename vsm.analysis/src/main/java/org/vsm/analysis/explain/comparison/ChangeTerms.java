package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.AttributeValue;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.time.TimeEstimate;

/** The numbers of the text that a change sets: what they were, what they are, and where they stand. */
final class ChangeTerms {

    /** Plain numbers from 0 to 1. */
    private static final Set<String> SHARES = Set.of("share", "available");

    private final Catalogue catalogue;

    ChangeTerms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(ElementChange element) {
        add("elements", element.name(), element.details());
    }

    void add(ContextChange context) {
        add("context", context.name() == null ? context.kind() : context.name(), context.details());
    }

    private void add(String list, String name, List<AttributeChange> details) {
        for (int i = 0; i < details.size(); i++) {
            AttributeChange change = details.get(i);
            add(FigureName.of(list + ".details.from", name, Integer.toString(i + 1)), change.attribute(), change.from(), change.written().from());
            add(FigureName.of(list + ".details.to", name, Integer.toString(i + 1)), change.attribute(), change.to(), change.written().to());
        }
    }

    private void add(FigureName name, String attribute, AttributeValue value, Object origin) {
        if (value instanceof AttributeValue.Money money) {
            List<String> names = new ArrayList<>(name.names());
            names.add(money.currency());
            add(FigureName.of(name.kind(), names.toArray(String[]::new)).in("cost." + money.currency()), money.amount().doubleValue(), origin);
        }
        numbers(value).forEach((end, number) ->
                add(FigureName.of(end.isEmpty() ? name.kind() : name.kind() + "." + end, name.names().toArray(String[]::new)).in(unit(attribute, value)), number, origin));
    }

    private void add(FigureName figure, double number, Object origin) {
        catalogue.add(figure, () -> ContributionTerms.written(figure, number, origin));
    }

    /** By the names that they have in JSON; empty for a value that is one number. */
    private static Map<String, Double> numbers(AttributeValue value) {
        if (value instanceof AttributeValue.Time time && time.estimate().isKnown()) {
            TimeEstimate estimate = time.estimate();
            return estimate.isDistribution() ? new TreeMap<>(Map.of("mean", estimate.mean(), "low", estimate.low(), "high", estimate.high()))
                    : Map.of("", estimate.mean());
        }
        if (value instanceof AttributeValue.Share share && share.share() != null) {
            return Map.of("", share.share().doubleValue());
        }
        return value instanceof AttributeValue.Number number ? Map.of("", number.number()) : Map.of();
    }

    /** A figure with the same unit. */
    private static String unit(String attribute, AttributeValue value) {
        if (value instanceof AttributeValue.Time) {
            return "leadTime";
        }
        return value instanceof AttributeValue.Share || SHARES.contains(attribute) ? "delivered" : "wip";
    }
}
