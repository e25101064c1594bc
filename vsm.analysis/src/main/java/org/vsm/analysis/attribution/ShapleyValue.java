package org.vsm.analysis.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.vsm.analysis.attribution.Attribution.Place;
import org.vsm.analysis.attribution.Attribution.Spread;

/**
 * What each player contributes on average over all orders in which they may join (Shapley 1953): exactly up to twelve
 * players; above from random orders, each taken forth and back, with a fixed seed.
 */
final class ShapleyValue {
    private static final int MOST_EXACT = 12;
    private static final int ORDERS = 200;
    private static final long SEED = 1953;
    /** Below this share of all that is saved, a difference is none. */
    private static final double ROUNDING = 1e-9;

    private final CoalitionTimes times;
    private final double[] values;
    private final Spread[] spreads;
    /** By player and position in the order, what it adds to the value, and the share of the orders in which it stands there. */
    private final double[][] atPosition;
    private final double[][] ordersAtPosition;

    ShapleyValue(CoalitionTimes times, int players) {
        this.times = times;
        this.values = new double[players];
        this.spreads = new Spread[players];
        Arrays.fill(spreads, Spread.NONE);
        this.atPosition = new double[players][players];
        this.ordersAtPosition = new double[players][players];
        if (players <= MOST_EXACT) {
            addUp();
        } else {
            sample();
        }
    }

    /** Whether that many players are computed exactly. */
    static boolean isExact(int players) {
        return players <= MOST_EXACT;
    }

    double value(int player) {
        return values[player];
    }

    /** How far what a player saves differs between the orders that were drawn. */
    Spread spread(int player) {
        return spreads[player];
    }

    /** What a player saves on average as the first one, the second one, …; places at which it never stood are left out. */
    List<Place> byPosition(int player) {
        return IntStream.range(0, values.length).filter(position -> ordersAtPosition[player][position] > 0)
                .mapToObj(position -> new Place(position + 1, ordersAtPosition[player][position],
                        atPosition[player][position] / ordersAtPosition[player][position])).toList();
    }

    private void addUp() {
        int players = values.length;
        for (double[] shares : ordersAtPosition) {
            Arrays.fill(shares, 1.0 / players);
        }
        double[] saved = new double[1 << players];
        for (int set = 0; set < saved.length; set++) {
            saved[set] = times.saved(BitSet.valueOf(new long[] {set}));
        }
        double[] weight = IntStream.range(0, players).mapToDouble(before -> Attribution.shareOfOrders(players, before)).toArray();
        for (int set = 0; set < saved.length; set++) {
            for (int player = 0; player < players; player++) {
                if ((set & 1 << player) == 0) {
                    double part = weight[Integer.bitCount(set)] * (saved[set | 1 << player] - saved[set]);
                    values[player] += part;
                    atPosition[player][Integer.bitCount(set)] += part;
                }
            }
        }
    }

    private void sample() {
        int players = values.length;
        Random random = new Random(SEED);
        double[][] parts = new double[ORDERS][players];
        for (double[] part : parts) {
            int[] order = shuffled(players, random);
            join(order, part);
            join(reversed(order), part);
            for (int player = 0; player < players; player++) {
                part[player] /= 2;
                values[player] += part[player] / ORDERS;
            }
        }
        double rounding = ROUNDING * Arrays.stream(values).map(Math::abs).sum();
        for (int player = 0; player < players; player++) {
            Spread spread = new Spread(ORDERS, Math.sqrt(variance(parts, player)));
            spreads[player] = spread.error() < rounding ? new Spread(ORDERS, 0) : spread;
        }
    }

    /** From the deviations: the mean of squares less the square of the mean would leave nothing but rounding of those that hardly vary. */
    private double variance(double[][] parts, int player) {
        return Arrays.stream(parts).mapToDouble(part -> part[player] - values[player]).map(deviation -> deviation * deviation).sum() / (ORDERS - 1);
    }

    private void join(int[] order, double[] part) {
        BitSet members = new BitSet();
        double before = 0;
        for (int position = 0; position < order.length; position++) {
            int player = order[position];
            members.set(player);
            double after = times.saved(members);
            part[player] += after - before;
            atPosition[player][position] += (after - before) / (2 * ORDERS);
            ordersAtPosition[player][position] += 1.0 / (2 * ORDERS);
            before = after;
        }
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            reversed[i] = order[order.length - 1 - i];
        }
        return reversed;
    }
}
