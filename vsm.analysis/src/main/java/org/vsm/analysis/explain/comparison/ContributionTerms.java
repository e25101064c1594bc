package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Attribution.Spread;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;

/** What an improvement saves, what it takes, and the one by the other. */
final class ContributionTerms {

    /** Of more improvements there are too many sets to be shown. */
    private static final int MOST_SHOWN = 4;
    private static final double SECONDS_PER_HOUR = 3600;

    private final CoalitionTerms coalitions;
    private final List<Player> playing;
    private final Contribution contribution;
    private final Player player;
    private final String of;

    /** @param playing all improvements that contribute, and the other changes */
    ContributionTerms(CoalitionTerms coalitions, List<Player> playing, Contribution contribution) {
        this.coalitions = coalitions;
        this.playing = playing;
        this.contribution = contribution;
        this.player = contribution.player();
        this.of = nameOf(player);
    }

    static String nameOf(Player player) {
        return player.nameOr(FigureName.NONE);
    }

    void addTo(Catalogue catalogue) {
        add(catalogue, name("alone"), this::alone);
        if (!player.rejected()) {
            add(catalogue, name("leadTimeSaved"), this::saved);
        }
        add(catalogue, name("error"), this::error);
        if (player.effort() != null) {
            add(catalogue, name("effort"), () -> written(name("effort"), player.effort(), player.written().effort()));
        }
        if (contribution.gainPerEffortHour() != null) {
            add(catalogue, name("gainPerEffortHour"), this::perHour);
        }
        if (player.cost() != null) {
            add(catalogue, cost(), () -> written(cost(), player.cost().doubleValue(), player.written().cost()));
        }
        contribution.gainPerMoney().keySet().forEach(currency -> add(catalogue, perMoney(currency), () -> perMoneyTerms(currency)));
    }

    /** In JSON, rejected ones are in a list of their own. */
    private void add(Catalogue catalogue, FigureName name, Supplier<Explanation> how) {
        catalogue.add(name, how);
        if (player.rejected()) {
            catalogue.alsoAs(name.path().replaceFirst("improvements", "rejected"), name);
        }
    }

    private FigureName name(String which) {
        return FigureName.of("improvements." + which, of);
    }

    private FigureName cost() {
        return FigureName.of("improvements.cost", of, player.currency()).in("cost." + player.currency());
    }

    private FigureName perMoney(String currency) {
        return FigureName.of("improvements.gainPerMoney", of, currency);
    }

    private Explanation alone() {
        return coalitions.saved(name("alone"), List.of(of), contribution.alone(), Set.of(player));
    }

    /** The mean over all orders: set by set of those that are made before it, or where these are many, place by place. */
    private Explanation saved() {
        boolean few = playing.size() <= MOST_SHOWN;
        List<Set<Player>> sets = few ? setsOfOthers() : List.of();
        List<Explanation> parts = few ? List.of(leadTimes(sets)) : List.of();
        return new Explanation(name("leadTimeSaved"), contribution.leadTimeSaved(), Combination.SUM,
                few ? sets.stream().map(this::after).toList() : places(), parts, List.of());
    }

    private List<Set<Player>> setsOfOthers() {
        List<Player> others = playing.stream().filter(each -> each != player).toList();
        List<Set<Player>> sets = new ArrayList<>();
        for (int members = 0; members < 1 << others.size(); members++) {
            Set<Player> set = new LinkedHashSet<>();
            for (int i = 0; i < others.size(); i++) {
                if ((members & 1 << i) != 0) {
                    set.add(others.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private Term after(Set<Player> others) {
        double saved = coalitions.saved(others, with(others));
        return new Term(subject(others), null, List.of(Factor.of(Quantity.SHARE_OF_ORDERS, Attribution.shareOfOrders(playing.size(), others.size())),
                Factor.of(Quantity.TIME_SAVED, saved)));
    }

    private Set<Player> with(Set<Player> others) {
        Set<Player> all = new LinkedHashSet<>(others);
        all.add(player);
        return all;
    }

    /** The lead times that the savings are differences of. */
    private Explanation leadTimes(List<Set<Player>> sets) {
        List<Term> terms = new ArrayList<>();
        for (Set<Player> others : sets) {
            terms.add(leadTime(others));
            terms.add(leadTime(with(others)));
        }
        return new Explanation(FigureName.of("leadTimeOfSets", of), null, Combination.SOLVED, terms);
    }

    private Term leadTime(Set<Player> members) {
        return new Term(subject(members), null, List.of(Factor.of(Quantity.FIGURE, coalitions.seconds(members))));
    }

    private Subject subject(Set<Player> members) {
        return new Subject.OfImprovements(playing.stream().filter(members::contains).map(ContributionTerms::nameOf).toList());
    }

    private List<Term> places() {
        return contribution.byPosition().stream().map(place -> new Term(
                new Subject.OfFigure(FigureName.of("improvements.position", Integer.toString(place.number()))), null,
                List.of(Factor.of(Quantity.SHARE_OF_ORDERS, place.shareOfOrders()), Factor.of(Quantity.TIME_SAVED, place.saved())))).toList();
    }

    /** 0 where all orders were tried; else half of the width of the 95 % confidence interval. */
    private Explanation error() {
        Spread spread = contribution.spread();
        List<Term> terms = spread.orders() == 0 ? List.of()
                : List.of(new Term(new Subject.OfFigure(name("spread")), null, List.of(Factor.of(Quantity.DEVIATIONS, Spread.STANDARD_ERRORS),
                        Factor.of(Quantity.FIGURE, spread.deviation()), Factor.of(Quantity.ROOT_OF_ORDERS, Math.sqrt(spread.orders())).dividing())));
        return new Explanation(name("error"), contribution.error(), Combination.SUM, terms);
    }

    static Explanation written(FigureName name, double value, Object origin) {
        return new Explanation(name, value, Combination.SUM,
                List.of(new Term(new Subject.OfFigure(name), null, List.of(Factor.of(Quantity.FIGURE, value, origin)))));
    }

    private Explanation perHour() {
        FigureName hours = name("effortHours");
        Explanation effort = new Explanation(hours, player.effort() / SECONDS_PER_HOUR, Combination.SUM,
                List.of(new Term(new Subject.OfFigure(name("effort")), null, List.of(
                        Factor.of(Quantity.EFFORT, player.effort(), player.written().effort()), Factor.of(Quantity.HOUR, SECONDS_PER_HOUR).dividing()))));
        return new Explanation(name("gainPerEffortHour"), contribution.gainPerEffortHour(), Combination.QUOTIENT,
                List.of(gain(), Term.of(hours, effort.value())), List.of(effort), List.of());
    }

    private Explanation perMoneyTerms(String currency) {
        Explanation cost = written(cost(), player.cost().doubleValue(), player.written().cost());
        return new Explanation(perMoney(currency), contribution.gainPerMoney().get(currency), Combination.QUOTIENT,
                List.of(gain(), Term.of(cost.name(), cost.value())), List.of(cost), List.of());
    }

    /** Of a rejected one, what it would save alone. */
    private Term gain() {
        return player.rejected() ? Term.of(name("alone"), contribution.alone()) : Term.of(name("leadTimeSaved"), contribution.leadTimeSaved());
    }
}
