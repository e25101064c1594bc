package org.vsm.cli.streams;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stream as a service management office sees it.
 *
 * @param objectives how many it has
 * @param open       names of the improvements that are to be made
 * @param overdue    those of them whose day has passed
 */
public record PortfolioStream(StreamFacts facts, List<PortfolioState> states, int objectives, List<String> open, List<String> overdue) {

    public PortfolioStream {
        states = List.copyOf(states);
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
    }

    /**
     * A state in one line.
     *
     * @param file       that it is written in, as it is printed
     * @param keyResults of all objectives
     * @param judged     those of them that computing can judge
     * @param met        those of them that are met
     */
    public record PortfolioState(String file, AnalysedState state, int keyResults, int judged, int met) {

        String name() {
            return state.facts().name();
        }

        boolean isPlanned() {
            return !state.facts().kind().equals("current");
        }
    }

    /** The files that its states are written in. */
    public List<String> files() {
        return states.stream().map(PortfolioState::file).distinct().toList();
    }

    /** The same stream with what another file adds to it; what both have counts once, and what is planned comes last. */
    PortfolioStream and(PortfolioStream other) {
        Set<String> known = states.stream().map(PortfolioState::name).collect(Collectors.toSet());
        List<PortfolioState> all = Stream.concat(states.stream(), other.states.stream().filter(each -> !known.contains(each.name())))
                .sorted(Comparator.comparing(PortfolioState::isPlanned)).toList();
        return new PortfolioStream(facts, all, objectives, either(open, other.open), either(overdue, other.overdue));
    }

    private static List<String> either(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
