package org.vsm.cli.streams;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.vsm.analysis.evidence.Input;
import org.vsm.analysis.evidence.OpenNumber;
import org.vsm.analysis.evidence.OpenNumbers;

/**
 * A number that nobody measured, in all the states in which it stands: what a state inherits is one number, not two.
 *
 * @param first  the first of these states
 * @param number as it stands there
 * @param states names of all of them
 * @param shares of the lead time that come from it, 0 to 1, by the names of the states; none where it is no time
 */
public record AskedNumber(AnalysedState first, OpenNumber number, Set<String> states, Map<String, Double> shares) {

    /** The number itself. */
    public Input input() {
        return number.input();
    }

    /** The largest of its shares; 0 where it has none. */
    public double largestShare() {
        return shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** What is open in some states, each number once, in the order of the text. */
    static List<AskedNumber> in(List<AnalysedState> states) {
        Map<Object, AskedNumber> found = new LinkedHashMap<>();
        for (AnalysedState state : states) {
            double leadTime = state.figures().passage().leadTime();
            for (OpenNumber number : OpenNumbers.of(state.figures().flow())) {
                AskedNumber asked = found.computeIfAbsent(place(number.input()),
                        place -> new AskedNumber(state, number, new LinkedHashSet<>(), new LinkedHashMap<>()));
                asked.states().add(state.facts().name());
                if (number.seconds() != null) {
                    asked.shares().put(state.facts().name(), leadTime == 0 ? 0 : number.seconds() / leadTime);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What makes a number of two states the same one; where it was left out, whose it is. */
    private static Object place(Input input) {
        return List.of(input.attribute(), Objects.requireNonNullElse(input.origin(), input.element().name()));
    }
}
