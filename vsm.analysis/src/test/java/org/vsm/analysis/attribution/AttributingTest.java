package org.vsm.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.analysis.time.WorkingCalendar;

/** Contributions of improvements whose effects are known. */
class AttributingTest {

    private static Player player(String name) {
        return new Player(name, name, 7200.0, new BigDecimal("100"), "EUR", name.startsWith("rejected"), null, Player.Numbers.NONE);
    }

    /** A wait of which every improvement takes something, the first two of the same part. */
    private record Shorter(List<Player> players) implements Coalitions {
        @Override
        public Flow flow(Set<Player> chosen) {
            long independent = chosen.stream().filter(player -> players.indexOf(player) > 1).mapToLong(players::indexOf).sum();
            boolean either = chosen.stream().anyMatch(player -> players.indexOf(player) < 2);
            return waiting(1000 - independent - (either ? 100 : 0));
        }
    }

    private static Flow waiting(double seconds) {
        TimeFact time = new TimeFact(new TimeEstimate.Fixed(seconds), Provenance.UNSTATED, null);
        Wait wait = new Wait(new Label("wait-1", "wait-1", "wait", null), null, List.of(new Typed<>(Set.of(Flow.NO_TYPE), time)),
                List.of(), List.of(), List.of());
        return new Flow("A", "A", "current", WorkingCalendar.OFFICE, List.of(new WorkType(Flow.NO_TYPE, Flow.NO_TYPE, 1, null)), null,
                List.of(), List.of(wait), List.of(), Map.of(), null);
    }

    @Test
    void whatTwoCanDoIsSharedEqually() {
        Attribution attribution = Attributing.of(new Shorter(List.of(player("a"), player("b"), player("c"))), Cancellation.NEVER);
        assertEquals(102, attribution.difference(), 1e-9);
        assertEquals(List.of(50.0, 50.0, 2.0), attribution.contributions().stream().map(Contribution::leadTimeSaved)
                .map(saved -> Math.round(saved * 1e9) / 1e9).toList());
        assertEquals(100, attribution.contributions().get(0).alone(), 1e-9);
        assertEquals(25, attribution.contributions().get(0).gainPerEffortHour(), 1e-9);
        assertEquals(0.5, attribution.contributions().get(0).gainPerMoney().get("EUR"), 1e-12);
        assertEquals(1, attribution.pairs().size());
        assertEquals(-100, attribution.pairs().get(0).together(), 1e-9);
    }

    @Test
    void rejectedOnesStandAlone() {
        Attribution attribution = Attributing.of(new Shorter(List.of(player("a"), player("b"), player("rejected"))), Cancellation.NEVER);
        assertEquals(100, attribution.difference(), 1e-9);
        assertEquals(2, attribution.contributions().size());
        assertEquals(2, attribution.rejected().get(0).alone(), 1e-9);
        assertEquals(0, attribution.rejected().get(0).leadTimeSaved());
    }

    @Test
    void sampledAboveTwelve() {
        List<Player> players = IntStream.range(0, 14).mapToObj(i -> player("p" + i)).toList();
        Attribution attribution = Attributing.of(new Shorter(players), Cancellation.NEVER);
        assertFalse(attribution.exact());
        assertEquals(attribution.difference(), attribution.contributions().stream().mapToDouble(Contribution::leadTimeSaved).sum(), 1e-9);
        Contribution first = attribution.contributions().get(0);
        assertEquals(50, first.leadTimeSaved(), 2 * first.error() + 1e-9);
        assertEquals(7, attribution.contributions().get(7).leadTimeSaved(), 1e-9);
        assertEquals(0, attribution.contributions().get(7).error());
        assertEquals(attribution, Attributing.of(new Shorter(players), Cancellation.NEVER), "the same every time");
    }

    /** Of the orders that are drawn, not each place comes equally often. */
    @Test
    void asTheFirstChangeEachSavesWhatItSavesAlone() {
        for (int players : new int[] {3, 14}) {
            List<Player> all = IntStream.range(0, players).mapToObj(i -> player("p" + i)).toList();
            for (Contribution each : Attributing.of(new Shorter(all), Cancellation.NEVER).contributions()) {
                assertEquals(1, each.byPosition().get(0).number());
                assertEquals(each.alone(), each.byPosition().get(0).saved(), 1e-9);
                assertEquals(1, each.byPosition().stream().mapToDouble(Attribution.Place::shareOfOrders).sum(), 1e-9);
                assertEquals(each.leadTimeSaved(), each.byPosition().stream().mapToDouble(place -> place.shareOfOrders() * place.saved()).sum(), 1e-9);
            }
        }
    }

    @Test
    void coalitionThatCannotBeMadeStandsWithoutItsLastMember() {
        List<Player> players = List.of(player("a"), player("b"), player("c"));
        Coalitions coalitions = new Coalitions() {
            @Override
            public List<Player> players() {
                return players;
            }

            @Override
            public Flow flow(Set<Player> chosen) {
                return chosen.contains(players.get(2)) ? null : new Shorter(players).flow(chosen);
            }
        };
        Attribution attribution = Attributing.of(coalitions, Cancellation.NEVER);
        assertEquals(0, attribution.contributions().get(2).leadTimeSaved(), 1e-9);
        assertEquals(100, attribution.difference(), 1e-9);
    }

    @Test
    void noPlayers() {
        Attribution attribution = Attributing.of(new Shorter(List.of()), Cancellation.NEVER);
        assertEquals(0, attribution.difference());
        assertTrue(attribution.contributions().isEmpty());
    }

    @Test
    void noEffortNoGainPerEffort() {
        Player plain = new Player(null, null, null, null, null, false, null, Player.Numbers.NONE);
        Contribution contribution = Attributing.of(new Shorter(List.of(plain)), Cancellation.NEVER).contributions().get(0);
        assertNull(contribution.gainPerEffortHour());
        assertEquals(Map.of(), contribution.gainPerMoney());
    }

    @Test
    void stopsWhereNobodyWantsTheResult() {
        assertThrows(CancellationException.class, () -> Attributing.of(new Shorter(List.of(player("a"))), () -> true));
    }
}
