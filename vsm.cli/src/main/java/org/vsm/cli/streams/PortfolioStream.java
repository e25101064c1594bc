package org.vsm.cli.streams;

import java.util.List;

/**
 * A stream as a service management office sees it.
 *
 * @param file       as it is printed
 * @param objectives how many it has
 * @param open       improvements that are to be made
 * @param overdue    those of them whose day has passed
 */
public record PortfolioStream(String file, StreamFacts facts, List<PortfolioState> states, int objectives, int open, int overdue) {

    public PortfolioStream {
        states = List.copyOf(states);
    }

    /**
     * A state in one line.
     *
     * @param keyResults of all objectives
     * @param judged     those of them that computing can judge
     * @param met        those of them that are met
     */
    public record PortfolioState(AnalysedState state, int keyResults, int judged, int met) {
    }
}
