package org.vsm.analysis.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.SolvedFlow;

/** What improvements of random flows contribute: parts of the whole, and the mean over all orders of making them. */
class ContributionsTest {
    private static final int MODELS = Integer.getInteger("vsm.models", 500) / 5;
    private static final int PLAYERS = 4;

    /** Each improvement shortens times, or takes rework away, of elements that it draws; two may draw the same one. */
    private record Improvements(Flow base, List<Player> players, List<Set<String>> shorter, List<Set<String>> withoutRework) implements Coalitions {

        static Improvements of(long seed) {
            Random random = new Random(seed);
            Flow base = FlowGenerator.flow(seed);
            List<String> names = new ArrayList<>();
            FlowGraph.of(base).nodes().stream().filter(node -> node.kind().takesTime()).forEach(node -> names.add(node.element().label().name()));
            List<Player> players = IntStream.range(0, PLAYERS).mapToObj(i -> new Player("I" + i, "I" + i, null, null, null, false, null, Player.Numbers.NONE)).toList();
            return new Improvements(base, players, drawn(names, random), drawn(names, random));
        }

        private static List<Set<String>> drawn(List<String> names, Random random) {
            List<Set<String>> drawn = new ArrayList<>();
            for (int i = 0; i < PLAYERS; i++) {
                Set<String> some = new HashSet<>();
                names.stream().filter(name -> random.nextInt(3) == 0).forEach(some::add);
                drawn.add(some);
            }
            return drawn;
        }

        @Override
        public Flow flow(Set<Player> chosen) {
            Flow flow = base;
            for (Player player : chosen) {
                int number = players.indexOf(player);
                flow = Rewriting.elements(flow, element -> List.of(changed(element, number)));
            }
            return flow;
        }

        private Element changed(Element element, int player) {
            Element changed = shorter.get(player).contains(element.label().name()) ? Rewriting.withTimes(element,
                    times -> InvariancesTest.scaled(times, 0.5)) : element;
            return changed instanceof Step step && withoutRework.get(player).contains(step.label().name()) ? Rewriting.withoutRework(step) : changed;
        }

        double leadTime(Set<Player> chosen) {
            return SolvedFlow.of(FlowGraph.of(flow(chosen)), Reading.Rework.KEPT).leadTime();
        }
    }

    @Test
    void addUpAndAreTheMeanOverAllOrders() {
        for (long seed = 0; seed < MODELS; seed++) {
            addUpAndAreTheMeanOverAllOrders(seed);
        }
    }

    /** One takes away the rework of a step, another one shortens the way back of that rework, and a third belongs to the first. */
    @Test
    void whoHasTheLastWordDoesNotDependOnWhoBelongsTogether() {
        addUpAndAreTheMeanOverAllOrders(757);
    }

    private static void addUpAndAreTheMeanOverAllOrders(long seed) {
        Improvements improvements = Improvements.of(seed);
        Attribution attribution = Attributing.of(improvements, Cancellation.NEVER);
        double before = improvements.leadTime(Set.of());
        double whole = before - improvements.leadTime(new LinkedHashSet<>(improvements.players()));
        double tolerance = 1e-9 * (1 + before);
        assertTrue(attribution.exact());
        assertEquals(whole, attribution.difference(), tolerance, "seed " + seed);
        assertEquals(whole, attribution.contributions().stream().mapToDouble(Contribution::leadTimeSaved).sum(), tolerance, "seed " + seed);
        double[] means = overAllOrders(improvements);
        for (int i = 0; i < PLAYERS; i++) {
            Contribution contribution = attribution.contributions().get(i);
            assertEquals(means[i], contribution.leadTimeSaved(), tolerance, "seed " + seed + ", " + contribution.player().name());
            assertEquals(before - improvements.leadTime(Set.of(contribution.player())), contribution.alone(), tolerance, "seed " + seed);
        }
    }

    private static double[] overAllOrders(Improvements improvements) {
        double[] leadTimes = IntStream.range(0, 1 << PLAYERS).mapToDouble(bits -> improvements.leadTime(chosen(improvements, bits))).toArray();
        double[] sums = new double[PLAYERS];
        int orders = add(leadTimes, 0, sums);
        return IntStream.range(0, PLAYERS).mapToDouble(i -> sums[i] / orders).toArray();
    }

    private static Set<Player> chosen(Improvements improvements, int bits) {
        Set<Player> chosen = new LinkedHashSet<>();
        IntStream.range(0, PLAYERS).filter(i -> (bits >> i & 1) == 1).forEach(i -> chosen.add(improvements.players().get(i)));
        return chosen;
    }

    /** Goes on in every order from a set of improvements; returns how many orders there are. */
    private static int add(double[] leadTimes, int made, double[] sums) {
        if (made == leadTimes.length - 1) {
            return 1;
        }
        int orders = 0;
        for (int i = 0; i < PLAYERS; i++) {
            if ((made >> i & 1) == 0) {
                int then = made | 1 << i;
                int after = add(leadTimes, then, sums);
                sums[i] += after * (leadTimes[made] - leadTimes[then]);
                orders += after;
            }
        }
        return orders;
    }
}
