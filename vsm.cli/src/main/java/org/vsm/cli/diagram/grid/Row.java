package org.vsm.cli.diagram.grid;

import java.util.List;

/** One of the rows of a band, from 0. */
public record Row(String band, int number) {

    /** Whether it lies above another one, where bands follow in an order. */
    boolean isAbove(Row other, List<String> order) {
        int here = order.indexOf(band);
        int there = order.indexOf(other.band);
        return here < there || here == there && number < other.number;
    }
}
