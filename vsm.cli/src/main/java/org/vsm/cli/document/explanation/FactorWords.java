package org.vsm.cli.document.explanation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.time.TimeEstimate;

/** Writes a term as the product that it is. */
final class FactorWords {

    private static final int DECIMALS = 4;
    private static final Set<Quantity> IN_HOURS = EnumSet.of(Quantity.WORKING_DAY, Quantity.TEAM_DAY, Quantity.HOUR, Quantity.LOAD_PER_DAY,
            Quantity.CAPACITY_PER_DAY, Quantity.PERIOD);

    private final ExplanationView view;

    FactorWords(ExplanationView view) {
        this.view = view;
    }

    /** For instance {@code 1.1364 visits × 20 min}; nothing for a figure by itself. */
    String product(Term term) {
        List<Factor> factors = term.factors();
        if (factors.size() == 1 && (factors.get(0).quantity() == Quantity.FIGURE || factors.get(0).quantity() == Quantity.TIMES)) {
            return "";
        }
        StringBuilder product = new StringBuilder();
        for (Factor factor : factors) {
            product.append(product.isEmpty() ? factor.divides() ? "1 / " : "" : factor.divides() ? " / " : " × ").append(words(factor, term.subject()));
        }
        return product.toString();
    }

    private String words(Factor factor, Subject subject) {
        if (factor.quantity() == Quantity.FIGURE && subject instanceof Subject.OfFigure figure) {
            return view.value(figure.name(), factor.value());
        }
        if (factor.quantity() == Quantity.FIGURE && subject instanceof Subject.OfReplication replication) {
            return view.value(replication.name(), factor.value());
        }
        String value = !factor.known() ? "?" : switch (factor.quantity().unit()) {
            case SECONDS -> IN_HOURS.contains(factor.quantity()) ? hours(factor.value()) : time(factor.value());
            case RATIO -> view.numerals().percent(factor.value());
            case NUMBER -> view.numerals().upTo(DECIMALS, factor.value());
            case MONEY -> view.numerals().upTo(2, factor.value());
        };
        String key = "factor." + view.code(factor.quantity());
        boolean one = value.equals("1") && view.wording().has(key + ".one");
        return view.text(one ? key + ".one" : key, value);
    }

    /** How the value of an uncertain time follows from what is written; null for a plain one. */
    String derivation(Factor factor) {
        TimeEstimate estimate = factor.estimate();
        if (estimate == null || !estimate.isKnown()) {
            return estimate == null ? null : view.text("derivation.unknown");
        }
        String value = view.durations().text(factor.value());
        if (estimate.isDistribution() && factor.value() != estimate.mean()) {
            return view.text(factor.value() < estimate.mean() ? "derivation.low" : "derivation.high", value);
        }
        if (estimate instanceof TimeEstimate.Uniform uniform) {
            return view.text("derivation.uniform", time(uniform.low()), time(uniform.high()), value);
        }
        if (estimate instanceof TimeEstimate.BetaPert pert) {
            return view.text("derivation.pert", time(pert.low()), time(pert.likely()), time(pert.high()), value);
        }
        if (estimate instanceof TimeEstimate.Periodic periodic) {
            return view.text("derivation.periodic", time(periodic.interval()), value);
        }
        if (estimate instanceof TimeEstimate.Lognormal lognormal) {
            return view.text("derivation.lognormal", time(lognormal.median()), view.numerals().upTo(DECIMALS, lognormal.sigma()), value);
        }
        if (estimate instanceof TimeEstimate.Remainder remainder) {
            return view.text("derivation.remainder", time(remainder.whole().mean()), time(remainder.part().mean()), value);
        }
        return estimate instanceof TimeEstimate.Exponential ? view.text("derivation.exponential", value) : null;
    }

    /** A day in days would be 1. */
    private String hours(double seconds) {
        return view.numerals().upTo(2, seconds / 3600) + " " + view.text("unit.hours");
    }

    private String time(double seconds) {
        return view.durations().text(seconds);
    }
}
