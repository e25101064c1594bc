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

    /** Half of the width of a 95 % confidence interval in standard errors. */
    public static final double DEVIATIONS_IN_ERROR = 1.959963984540054;

    /**
     * What one improvement contributes.
     *
     * @param player            which one
     * @param leadTimeSaved     its part of the difference, in seconds; the parts add up to the whole
     * @param error             half width of the 95 % confidence interval; 0 where exact
     * @param alone             seconds saved if it were the only change; null where it cannot be made alone
     * @param gainPerEffortHour seconds saved per hour of its effort; null where no effort is stated
     * @param gainPerMoney      seconds saved per unit of money, by currency; empty where no cost is stated
     * @param byPosition        what it saves if it is the first change, the second, …: leadTimeSaved is the sum of their parts;
     *                          empty for rejected ones
     */
    public record Contribution(Player player, double leadTimeSaved, double error, Double alone, Double gainPerEffortHour,
            Map<String, Double> gainPerMoney, List<Place> byPosition) {
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
