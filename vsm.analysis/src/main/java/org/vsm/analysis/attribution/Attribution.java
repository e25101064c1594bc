package org.vsm.analysis.attribution;

import java.util.List;
import java.util.Map;

/**
 * How much each improvement contributes to the difference in lead time between two states (Shapley value).
 *
 * @param difference    lead time before - after, in seconds
 * @param contributions one per player, in the order of the text, other changes last
 * @param rejected      what rejected improvements would save alone; they contribute nothing
 * @param pairs         improvements that help or hinder each other, strongest first
 * @param exact         false where coalitions were sampled
 */
public record Attribution(double difference, List<Contribution> contributions, List<Contribution> rejected,
        List<Pair> pairs, boolean exact) {

    /** Of a lead time: two of them that differ by less are the same, and nothing is saved. */
    public static final double ROUNDING = 1e-12;

    /**
     * In which share of all orders of some players exactly a given set of the others comes before one of them.
     *
     * @param players how many there are, at least 1
     * @param before  how many of them the set has, fewer than all
     */
    public static double shareOfOrders(int players, int before) {
        double sets = players;
        for (int i = 1; i <= before; i++) {
            sets *= (double) (players - i) / i;
        }
        return 1 / sets;
    }

    /**
     * What one improvement contributes.
     *
     * @param player            which one
     * @param leadTimeSaved     its part of the difference, in seconds; the parts add up to the whole
     * @param spread            how far it differs between the orders that were drawn; {@link Spread#NONE} where exact
     * @param alone             seconds saved if it were the only change; 0 where it cannot be made alone
     * @param gainPerEffortHour seconds saved per hour of its effort; null where no effort is stated
     * @param gainPerMoney      seconds saved per unit of money, by currency; empty where no cost is stated
     * @param byPosition        what it saves if it is the first change, the second, …: leadTimeSaved is the sum of their parts;
     *                          empty for rejected ones
     */
    public record Contribution(Player player, double leadTimeSaved, Spread spread, double alone, Double gainPerEffortHour,
            Map<String, Double> gainPerMoney, List<Place> byPosition) {

        /** Half width of the 95 % confidence interval of what it saves, in seconds; 0 where exact. */
        public double error() {
            return spread.error();
        }
    }

    /**
     * How far what a player saves differs between orders that were drawn.
     *
     * @param orders    how many were drawn, each taken forth and back; 0: all orders were tried
     * @param deviation standard deviation between them, in seconds
     */
    public record Spread(int orders, double deviation) {

        /** Half of the width of a 95 % confidence interval in standard errors. */
        public static final double STANDARD_ERRORS = 1.959963984540054;
        /** Nothing was drawn. */
        public static final Spread NONE = new Spread(0, 0);

        /** Half width of the 95 % confidence interval of the mean, in seconds. */
        public double error() {
            return orders == 0 ? 0 : STANDARD_ERRORS * deviation / Math.sqrt(orders);
        }
    }

    /**
     * A place of an improvement in the order of the changes.
     *
     * @param number        1 for the first change
     * @param shareOfOrders in which it stands there: the same for all places where all orders are tried
     * @param saved         seconds that it saves there on average
     */
    public record Place(int number, double shareOfOrders, double saved) {
    }

    /**
     * Two improvements.
     *
     * @param together seconds saved by both minus what each saves alone: above 0 they help, below they hinder each other
     */
    public record Pair(Player first, Player second, double together) {
    }
}
