package org.vsm.analysis.simulation.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.Text;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Progress;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.Settings.Arrivals;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.ObservedWait;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.statistics.Interval;

/** Streams so regular that everything can be counted on the fingers: somebody comes every ten minutes. */
class CapacitySimulationTest {
    private static final double MINUTE = 60;
    private static final Settings REGULAR = new Settings(600, 2, 1, Arrivals.EVENLY);

    @Test
    void nobodyWaitsWhereOneIsDoneBeforeTheNextComes() {
        CapacityResult result = simulate("step A by T { PT 4 min }");
        assertSame(4 * MINUTE, result.leadTime().mean());
        assertSame(0.4, resource(result, "T").utilisation());
        assertSame(0, resource(result, "T").queueWait());
        assertSame(0.4, result.wip());
        assertSame(48, result.throughputPerDay());
    }

    @Test
    void observedWaitsBeforeAQueueAreNotDrawnDelaysAre() {
        CapacityResult result = simulate("""
                queue In 12  handoff to T { wait time 30 min }
                step A by T { PT 4 min  WT 1 h }
                wait 20 min  delay 5 min
                step B by T { PT 1 min }
                wait 3 min  delivery
                """);
        assertSame((4 + 5 + 1 + 3) * MINUTE, result.leadTime().mean());
        assertEquals((120 + 30 + 60) * MINUTE, result.steps().get(0).observedWait(), 1e-6);
        assertEquals(20 * MINUTE, result.steps().get(1).observedWait(), 1e-6);
        assertEquals(List.of("queue", "handoff", "step"), result.steps().get(0).observed().stream().map(wait -> wait.element().kind()).toList());
    }

    /** Who is sent back passes the queue again, but comes from A and not from the wait before it. */
    @Test
    void observedWaitsCountAsOftenAsTheyArePassed() {
        CapacityResult result = simulate("""
                wait 20 min
                step A by T { PT 1 min  WT 10 min }
                step B by T { PT 1 min  rework 50 % to A }
                """);
        List<ObservedWait> before = result.steps().get(0).observed();
        assertEquals(0.5, before.get(0).passes(), 0.02);
        assertEquals(1, before.get(1).passes(), 1e-12);
        assertEquals(10 * MINUTE + before.get(0).passes() * 20 * MINUTE, result.steps().get(0).observedWait(), 1e-6);
    }

    @Test
    void waitsAreDrawnWhereNobodyCompetes() {
        assertSame((30 + 10 + 5) * MINUTE, simulate("wait 30 min step A { PT 5 min  WT 10 min }").leadTime().mean());
    }

    @Test
    void whetherAWaitIsAQueueMayDependOnTheWayThatAUnitTakes() {
        CapacityResult result = simulate("""
                type Robot 50 % type Human 50 %
                """, "wait 30 min either Robot { step A { PT 1 min } } or Human { step B by T { PT 1 min } }");
        assertSame(31 * MINUTE, result.types().get(0).leadTime());
        assertSame(MINUTE, result.types().get(1).leadTime());
    }

    @Test
    void whoIsAvailableForHalfOfTheTimeDoesOneUnitAtFullSpeedAndIsThenAway() {
        CapacityResult result = simulate("team Half { people 1 available 50 % }", "step A by Half { PT 4 min }");
        assertSame(4 * MINUTE, result.leadTime().mean());
        assertSame(0.8, resource(result, "Half").utilisation());
    }

    @Test
    void uptimePeopleAndHoursLoadAsInTheClosedForm() {
        assertSame(0.8, resource(simulate("step A by T { PT 4 min  uptime 50 % }"), "T").utilisation());
        assertSame(0.8, resource(simulate("team Two { people 2 }", "step A by 2 Two { PT 8 min }"), "Two").utilisation());
        assertSame(0.4, resource(simulate("team Long { people 1 works 16 h per day }", "step A by Long { PT 8 min }"), "Long").utilisation(), 1e-3);
        assertSame(0.4, resource(simulate("team Part { people 2.5 }", "step A by Part { PT 10 min }"), "Part").utilisation(), 1e-3);
        assertSame(0.5, resource(simulate("step A { PT 10 min  stations 2  automated }"), "A").utilisation(), 1e-3);
    }

    @Test
    void aBatchWaitsUntilItIsFull() {
        CapacityResult result = simulate("step A by T { PT 6 min  batch 3 }");
        assertSame((10 + 6) * MINUTE, result.leadTime().mean());
        assertSame(0.2, resource(result, "T").utilisation());
        assertSame(0, resource(result, "T").queueWait());
        assertSame(10 * MINUTE, result.steps().get(0).queueWait());
    }

    @Test
    void changeoversTakeTimeOfPeopleAndUnits() {
        CapacityResult byUnits = simulate("step A by T { PT 4 min  C/O 3 min every 2 }");
        assertSame(0.55, resource(byUnits, "T").utilisation());
        assertSame(5.5 * MINUTE, byUnits.leadTime().mean());
        assertSame(0.5, resource(simulate("step A by T { PT 4 min  C/O 6 min every 1 h }"), "T").utilisation(), 2e-3);
    }

    @Test
    void severalTeamsMeetAndAlternativesTakeTurns() {
        String two = "team U { people 1 }";
        CapacityResult together = simulate(two, "step A by T, U { PT 4 min } step B by U { PT 3 min }");
        assertSame(0.4, resource(together, "T").utilisation());
        assertSame(0.7, resource(together, "U").utilisation());
        CapacityResult either = simulate(two, "step A by T or U { PT 15 min }");
        assertSame(15 * MINUTE, either.leadTime().mean());
        assertSame(0.75, resource(either, "T").utilisation());
        assertSame(0.75, resource(either, "U").utilisation());
    }

    @Test
    void firstComeFirstServedInATeam() {
        // every ten minutes one comes to A and one, half an hour later, to B: both need the same team
        CapacityResult result = simulate("step A by T { PT 4 min } delay 27 min step B by T { PT 5 min }");
        // B's unit comes at 31 past its arrival, when A (done 4 past every ten) works on 30 .. 34: it waits until 34
        assertSame(3 * MINUTE, result.steps().get(1).queueWait());
        assertSame((4 + 27 + 3 + 5) * MINUTE, result.leadTime().mean());
    }

    @Test
    void aFullLaneKeepsUnitsInTheStepBefore() {
        CapacityResult result = simulate("team U { people 1 }", """
                step A by U { PT 3 min  batch 3 }
                fifo Lane max 1
                step B by T { PT 9 min }
                """);
        // of the three, one goes through, one waits in the lane, one in A: for 9 minutes each
        assertSame(0.6, result.lanes().get(0).units());
        assertSame(0.6, result.lanes().get(0).fullShare());
        assertSame(9 * MINUTE, result.steps().get(1).queueWait(), 3 * MINUTE + 1e-6);
        assertSame((10 + 3 + 9 + 9) * MINUTE, result.leadTime().mean());
    }

    @Test
    void aStepWithoutAPlaceStartsNothing() {
        // the lane is never left before a pair is done: A can do one unit in ten minutes but has to wait for B
        CapacityResult blocked = simulate("team U { people 1 }", "step A by U { PT 1 min } fifo Lane max 1 step B by T { PT 9 min  WT 0 min }");
        assertSame(10 * MINUTE, blocked.leadTime().mean());
        CapacityResult overloaded = simulate("team U { people 1 }", "step A by U { PT 1 min } fifo Lane max 1 step B by T { PT 11 min }");
        assertFalse(overloaded.isStable());
        assertEquals("U", overloaded.growth().queues().get(0).name(), "the queue stands before A, since the lane is full");
    }

    @Test
    void aFirstLaneTurnsAway() {
        CapacityResult result = simulate("fifo Lane max 1 step A by T { PT 20 min }");
        assertTrue(result.isStable());
        assertSame(0.5, result.refused(), 2e-3);
        assertSame(24, result.throughputPerDay(), 0.1);
    }

    @Test
    void aSupermarketReleasesWhatIsTaken() {
        CapacityResult result = simulate("step Make by T { PT 4 min } supermarket Shelf 2 step Ship { PT 1 min }");
        assertSame((20 + 1) * MINUTE, result.leadTime().mean());
        assertSame(2 - 0.4, result.supermarkets().get(0).stock());
        assertSame(0, result.supermarkets().get(0).empty());
        CapacityResult slow = simulate("step Make by T { PT 11 min } supermarket Shelf 2 step Ship { PT 1 min }");
        assertFalse(slow.isStable());
        assertSame(4.36, slow.growth().unitsPerDay(), 0.05);
    }

    @Test
    void aScrappedUnitIsMadeAgainForTheSupermarket() {
        CapacityResult result = simulate("step Make by T { PT 4 min  leave 50 % } supermarket Shelf 3 step Ship { PT 1 min }");
        assertSame(48, result.throughputPerDay(), 1);
        assertSame(0.8, resource(result, "T").utilisation(), 0.05);
    }

    @Test
    void aMeetingReleasesEverybodyWhoWaits() {
        Settings many = new Settings(200, 100, 1, Arrivals.EVENLY);
        CapacityResult result = CapacitySimulation.of(flow("", "delay every 20 min step A by T { PT 1 min }"), many, Execution.QUIET);
        // in pairs: half of a period on average, and one of two waits a minute for the other
        Interval mean = result.leadTime().mean();
        assertEquals(11.5 * MINUTE, mean.value(), 2 * mean.halfWidth());
    }

    @Test
    void partsOfAUnitCompeteForTheSamePeople() {
        CapacityResult result = simulate("parallel { step A by T { PT 3 min } } and { step B by T { PT 4 min } } and { } step C by T { PT 1 min }");
        assertSame((3 + 4 + 1) * MINUTE, result.leadTime().mean());
        assertSame(0.8, resource(result, "T").utilisation());
    }

    @Test
    void demandAboveCapacityMakesTheQueueGrow() {
        Growth growth = simulate("step A by T { PT 12 min } step B by T { PT 30 s  automated }").growth();
        assertSame(48 - 40, growth.unitsPerDay(), 0.1);
        assertEquals("T", growth.queues().get(0).name());
        assertEquals(1.2, growth.queues().get(0).utilisation(), 1e-9);
        assertSame(8, growth.queues().get(0).unitsPerDay(), 0.1);
        assertNull(simulate("step A by T { PT 12 min }").leadTime());
    }

    @Test
    void whatIsOnItsWayToTheQueueIsNoGrowth() {
        Growth growth = simulate("delay 5 days step A by T { PT 12 min }").growth();
        assertSame(48 - 40, growth.unitsPerDay(), 0.1);
    }

    @Test
    void aFewUnitsAreNoSignOfGrowth() {
        Flow flow = flow("", "step A by T { PT exponential 6 min }");
        for (int seed = 1; seed <= 100; seed++) {
            Settings one = Settings.USUAL.withUnits(10).withReplications(1).withSeed(seed);
            assertNull(CapacitySimulation.of(flow, one, Execution.QUIET).growth());
        }
        Flow tooMuch = flow("team U { people 1 } team V { people 1 }", "step A by T or U { PT 25 min } step B by U or V { PT 1 min }");
        assertFalse(CapacitySimulation.of(tooMuch, REGULAR.withUnits(2_000).withReplications(1), Execution.QUIET).isStable());
    }

    @Test
    void theWarmUpWaitsForTheSlowOnes() {
        CapacityResult result = CapacitySimulation.of(flow("", "either 90 % { step A { PT 1 min } } or 10 % { delay 100 days }"),
                REGULAR.withUnits(2_000), Execution.QUIET);
        assertTrue(result.warmUp() >= 100 * 48, () -> "units of warm-up: " + result.warmUp());
        assertSame(48, result.throughputPerDay(), 0.2);
    }

    @Test
    void rareLongDelaysAreNoQueue() {
        assertNull(simulate("either 99 % { step B { PT 1 min } } or 1 % { delay 400 days } step A { PT 1 min }").growth());
    }

    @Test
    void aRunThatIsCutShortHasNoLeadTimesOfFastUnitsOnly() {
        AtomicInteger asked = new AtomicInteger();
        Execution cut = new Execution(1, () -> asked.incrementAndGet() > 15, Progress.UNSEEN);
        Flow flow = flow("", "either 50 % { step B { PT 1 min } } or 50 % { delay 100 days } step A by T { PT 1 min }");
        CapacityResult result = CapacitySimulation.of(flow, REGULAR.withUnits(20_000).withReplications(1), 0, cut);
        assertEquals(50 * 8 * 60, result.leadTime().mean().value() / MINUTE, 1000);
    }

    @Test
    void whatCannotBeSimulatedIsSaid() {
        assertEquals("simulation-needs-demand", code(Text.of("value stream S { current state X { step A { PT 1 min } } }").flow("X")));
        assertEquals("simulation-team-too-small", code(flow("", "step A by 2 T { PT 1 min }")));
        assertEquals("simulation-lane-too-small", code(flow("", "fifo L max 2 step A by T { PT 1 min  batch 3 }")));
    }

    @Test
    void theSameSeedGivesTheSameResultOnAnyNumberOfThreads() {
        Flow flow = Text.sample("emergency-department").flow("Winter");
        Settings settings = Settings.USUAL.withUnits(300).withReplications(4);
        CapacityResult one = CapacitySimulation.of(flow, settings, Execution.QUIET.on(1));
        assertEquals(one, CapacitySimulation.of(flow, settings, Execution.QUIET.on(2)));
        assertNotEquals(one.leadTime(), CapacitySimulation.of(flow, settings.withSeed(2), Execution.QUIET).leadTime());
    }

    private static String code(Flow flow) {
        return assertThrows(NoFiguresException.class, () -> CapacitySimulation.of(flow, REGULAR, Execution.QUIET)).finding().code();
    }

    private static CapacityResult simulate(String elements) {
        return simulate("", elements);
    }

    private static CapacityResult simulate(String declarations, String elements) {
        return CapacitySimulation.of(flow(declarations, elements), REGULAR, Execution.QUIET);
    }

    private static Flow flow(String declarations, String elements) {
        return Text.of("value stream S { customer C demands 6 per h  team T { people 1 } " + declarations
                + "\ncurrent state X { " + elements + " } }").flow("X");
    }

    private static ResourceResult resource(CapacityResult result, String name) {
        return result.resources().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static void assertSame(double expected, Interval actual) {
        assertSame(expected, actual, 1e-6);
    }

    private static void assertSame(double expected, Interval actual, double margin) {
        assertEquals(expected, actual.value(), margin, actual::toString);
    }
}
