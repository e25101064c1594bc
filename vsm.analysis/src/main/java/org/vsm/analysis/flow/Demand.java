package org.vsm.analysis.flow;

import java.util.List;

/**
 * What is demanded of a stream.
 *
 * @param perDay  units per working day that enter
 * @param sources where the number comes from: the state's own demand, or that of each customer
 */
public record Demand(double perDay, List<Source> sources) {

    public Demand {
        sources = List.copyOf(sources);
    }

    /** A demand that stands nowhere in the text. */
    public static Demand of(double perDay) {
        return new Demand(perDay, List.of());
    }

    /**
     * A demand as it is written.
     *
     * @param customer who demands it; null for the state's own
     * @param amount   units
     * @param period   seconds of working time in which that many enter
     * @param origin   where it stands; opaque
     */
    public record Source(Label customer, double amount, double period, Object origin) {
    }
}
