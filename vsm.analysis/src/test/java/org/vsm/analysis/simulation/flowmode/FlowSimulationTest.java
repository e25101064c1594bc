package org.vsm.analysis.simulation.flowmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.reading.Text;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Progress;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.result.BranchResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.statistics.Interval;

class FlowSimulationTest {
    private static final double HOUR = 3600;
    private static final Settings SETTINGS = Settings.USUAL.withUnits(5_000).withReplications(10);

    @Test
    void drawsTheExponentialDistribution() {
        FlowResult result = simulate("step Do { PT exponential 1 h }");
        assertNear(HOUR, result.leadTime().mean());
        assertNear(HOUR, result.leadTime().standardDeviation());
        assertNear(Math.log(2) * HOUR, result.leadTime().p50());
        assertNear(-Math.log(0.15) * HOUR, result.leadTime().p85());
        assertNear(-Math.log(0.05) * HOUR, result.leadTime().p95());
    }

    @Test
    void drawsTheOtherDistributionsWithTheirMeans() {
        assertNear(2 * HOUR, simulate("step Do { PT 1 .. 3 h }").leadTime().mean());
        assertNear(HOUR * 14 / 6, simulate("step Do { PT 2 h (1 h .. 5 h) }").leadTime().mean());
        assertNear(HOUR * 2, simulate("step Do { PT lognormal 2 h sd 1 h }").leadTime().mean());
        assertNear(HOUR, simulate("step Do { PT lognormal 2 h sd 1 h }").leadTime().standardDeviation());
        assertNear(HOUR * 4, simulate("delay every 1 day").leadTime().mean());
        assertNear(HOUR * 8 / Math.sqrt(12), simulate("delay every 1 day").leadTime().standardDeviation());
    }

    @Test
    void theMedianAndTheShareOfALognormalComeOutAsStated() {
        FlowResult result = simulate("step Do { PT median 20 min, 85 % within 75 min }");
        assertNear(20 * 60, result.leadTime().p50());
        assertNear(75 * 60, result.leadTime().p85());
    }

    @Test
    void whatIsLeftOfALeadTimeKeepsItsMean() {
        assertNear(6 * HOUR, simulate("step Do { LT 4 .. 8 h  PT 30 min }").leadTime().mean());
        assertNear(6 * HOUR, simulate("step Do { LT exponential 6 h  PT exponential 2 h }").leadTime().mean());
    }

    @Test
    void aTimeWithoutADistributionHasNoSpread() {
        FlowResult result = simulate("step Do { PT 1 h  WT 2 h } step Then { PT 4 min }");
        assertEquals(3 * HOUR + 240, result.leadTime().mean().value());
        assertEquals(0.0, result.leadTime().mean().halfWidth());
        assertEquals(0.0, result.leadTime().standardDeviation().value());
        assertEquals(3 * HOUR + 240, result.leadTime().p95().value());
        assertEquals(1, result.leadTime().histogram().bars().stream().filter(bar -> bar.share() > 0).count());
    }

    @Test
    void theLongestOfParallelBranchesCounts() {
        FlowResult two = simulate("parallel { step A { PT exponential 1 h } } and { step B { PT exponential 1 h } }");
        assertNear(1.5 * HOUR, two.leadTime().mean());
        assertEquals(HOUR, two.closedForm(), 1e-9);
        assertTrue(two.approximate());
        FlowResult three = simulate("parallel { step A { PT exponential 1 h } } and { } and { step B { PT exponential 1 h } "
                + "parallel { step C { PT 0 h } } and { wait 0 h } } and { step D { PT exponential 1 h } }");
        assertNear(11.0 / 6 * HOUR, three.leadTime().mean());
    }

    @Test
    void criticalityIsHowOftenABranchDecides() {
        FlowResult result = simulate("""
                parallel P { step A { PT exponential 1 h } }
                and { parallel Q { step B { PT exponential 30 min } } and { step C { PT exponential 30 min } } }
                """);
        assertEquals(List.of("A"), elements(result.branches().get(0)));
        assertEquals(List.of(), elements(result.branches().get(1)));
        // A outlasts both: 1 - 2 x 1/3 + 1/5, times in which B or C are last share the rest
        double decided = 1 - 2 * (1.0 / 3) + 1.0 / 5;
        assertNear(decided, result.branches().get(0).decisive());
        assertNear(1 - decided, result.branches().get(1).decisive());
        assertNear((1 - decided) / 2, result.branches().get(2).decisive());
        assertNear((1 - decided) / 2, result.branches().get(3).decisive());
    }

    @Test
    void aBranchWithoutStepsIsCalledByItsWaits() {
        FlowResult result = simulate("parallel { step A { PT 1 h } } and { delay Notice 1 month }");
        assertEquals(List.of("Notice"), elements(result.branches().get(1)));
        assertNear(1, result.branches().get(1).decisive());
    }

    private static List<String> elements(BranchResult branch) {
        return branch.elements().stream().map(Label::name).toList();
    }

    @Test
    void reworkIsDoneAgainAndOnceOnlyOnce() {
        String steps = "step A { PT 1 h } step B { PT 1 h  rework 50 % to A ONCE { delay 1 h } }";
        assertNear(5 * HOUR, simulate(steps.replace("ONCE", "")).leadTime().mean());
        assertNear(3.5 * HOUR, simulate(steps.replace("ONCE", "once")).leadTime().mean());
    }

    @Test
    void whoLeavesIsNotCounted() {
        FlowResult result = simulate("step A { PT 1 h  leave 25 % } either 50 % { step B { PT 2 h } } or 50 % { step C { PT 4 h } }");
        assertNear(0.75, result.delivered());
        assertNear(4 * HOUR, result.leadTime().mean());
        assertNull(simulate("step A { PT 1 h  leave 100 % }").leadTime());
    }

    @Test
    void promisesEndAtTheStartOfWorkOrAtDelivery() {
        FlowResult result = FlowSimulation.of(Text.of("""
                value stream S { type Fast 40 % type Slow 60 %
                  service level 90 % within 2 h  service level 90 % within 90 min until B  service level 90 % within 2 h for Slow
                  service level 95 % within 1 h until C
                  current state X { step A { PT 1 h } step B { WT 30 min  PT 30 min  WT 31 min for Slow } delivery step C { PT 1 h } } }
                """).flow("X"), SETTINGS, Execution.QUIET);
        assertNear(0.4, result.serviceLevels().get(0).reached());
        assertNear(0.4, result.serviceLevels().get(1).reached());
        assertEquals(0.0, result.serviceLevels().get(2).reached().value());
        assertEquals(0.0, result.serviceLevels().get(3).reached().value());
        assertEquals(2 * HOUR, result.types().get(0).leadTime().value(), 1e-9);
        assertEquals(2 * HOUR + 60, result.types().get(1).leadTime().value(), 1e-9);
    }

    @Test
    void theSameSeedGivesTheSameResultOnAnyNumberOfThreads() {
        var flow = Text.sample("incident-management").flow("AsIs");
        FlowResult one = FlowSimulation.of(flow, SETTINGS, Execution.QUIET.on(1));
        FlowResult two = FlowSimulation.of(flow, SETTINGS, Execution.QUIET.on(2));
        assertEquals(one, two);
        assertNotEquals(one.leadTime(), FlowSimulation.of(flow, SETTINGS.withSeed(2), Execution.QUIET).leadTime());
    }

    @Test
    void cancelledWorkTellsWhatIsKnown() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation soon = () -> asked.incrementAndGet() > 20;
        FlowResult result = FlowSimulation.of(Text.sample("incident-management").flow("AsIs"), SETTINGS, new Execution(1, soon, Progress.UNSEEN));
        assertTrue(result.replications() < SETTINGS.replications());
        assertThrows(CancellationException.class, () -> FlowSimulation.of(Text.sample("incident-management").flow("AsIs"), SETTINGS,
                new Execution(1, () -> true, Progress.UNSEEN)));
    }

    private static FlowResult simulate(String elements) {
        return FlowSimulation.of(Text.of("value stream S { current state X { " + elements + " } }").flow("X"), SETTINGS, Execution.QUIET);
    }

    /** Within three times the 95 % interval: wrong by chance once in a hundred million. */
    private static void assertNear(double expected, Interval actual) {
        assertFalse(actual.halfWidth().isNaN());
        assertEquals(expected, actual.value(), 3 * actual.halfWidth() + 1e-3 * expected, () -> expected + " is not in " + actual);
    }
}
