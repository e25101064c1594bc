package org.vsm.analysis.simulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.reading.Text;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.study.Calibration.TeamAvailability;
import org.vsm.analysis.simulation.study.SimulatedChange.Verdict;

class StudiesTest {
    private static final double MINUTE = 60;
    private static final Settings SETTINGS = Settings.USUAL.withUnits(5_000).withReplications(10);

    @Test
    void moreObservedWaitingMeansHiddenWork() {
        WaitCheck check = CapacitySimulation.of(flow("people 1", "step A by T { PT exponential 4 min  WT 32 min }"), SETTINGS, Execution.QUIET)
                .waitChecks().get(0);
        assertEquals(WaitCheck.Reading.MORE_OBSERVED, check.reading());
        assertEquals(32 * MINUTE, check.observed(), 1e-6);
        assertEquals(4 * 0.4 / 0.6 * MINUTE, check.simulated().value(), 10);
        // with half of the time, load 0.8 of 8 minutes each: a wait of 32 minutes
        assertEquals(0.5, check.busyElsewhere(), 0.01);
    }

    @Test
    void waitsThatAgreeSayNothing() {
        WaitCheck check = CapacitySimulation.of(flow("people 1", "step A by T { PT exponential 8 min  WT 32 min }"), SETTINGS, Execution.QUIET)
                .waitChecks().get(0);
        assertEquals(WaitCheck.Reading.AGREES, check.reading());
        assertNull(check.busyElsewhere());
    }

    @Test
    void lessObservedWaitingIsSaidToo() {
        assertEquals(WaitCheck.Reading.LESS_OBSERVED, CapacitySimulation.of(
                flow("people 1", "step A by T { PT exponential 8 min  WT 3 min }"), SETTINGS, Execution.QUIET).waitChecks().get(0).reading());
    }

    @Test
    void calibrationFindsTheAvailabilityOfEveryTeam() {
        Calibration calibration = Calibrator.of(flow("people 1", "team U { people 2 }",
                "step A by T { PT exponential 4 min  WT 32 min } step B by U { PT exponential 8 min  WT 28.44 min }"),
                SETTINGS.withUnits(20_000), Execution.QUIET);
        assertTrue(calibration.explained());
        assertEquals(List.of("T", "U"), calibration.teams().stream().map(TeamAvailability::name).toList());
        assertEquals(0.5, calibration.teams().get(0).found(), 0.01);
        assertEquals(0.5, calibration.teams().get(1).found(), 0.01);
        assertEquals(32 * MINUTE, calibration.teams().get(0).simulated().value(), 0.02 * 32 * MINUTE);
    }

    @Test
    void calibrationSaysWhatItCannotExplain() {
        Calibration calibration = Calibrator.of(flow("people 1", "step A by T { PT exponential 8 min  WT 1 min }"), SETTINGS, Execution.QUIET);
        assertFalse(calibration.explained());
        assertEquals(1, calibration.teams().get(0).found(), "nobody can do more than all");
        assertFalse(Calibrator.of(flow("people 1", "step A by T { PT 11 min  WT 1 h }"), SETTINGS, Execution.QUIET).explained());
    }

    @Test
    void calibrationEndsWithSharesThatKeepUp() {
        Calibration calibration = Calibrator.of(flow("people 1", "team U { people 1 }", "step A by T { PT exponential 4 min  WT 60 days } "
                + "step B by U and T { PT exponential 2 min  WT 1 min }"), SETTINGS.withUnits(500), Execution.QUIET);
        assertTrue(calibration.result().isStable());
        assertEquals(2, calibration.teams().size());
    }

    @Test
    void aSweepOfTheDemandShowsTheKnee() {
        Sweep sweep = Sweep.of(flow("people 1", "step A by T { PT exponential 5 min }"), new SweepParameter.Demand(),
                List.of(0.4, 0.8, 1.2, 1.6, 1.9, 2.2), SETTINGS, Execution.QUIET);
        for (Sweep.Point point : sweep.points().subList(0, 4)) {
            Interval mean = point.result().leadTime().mean();
            assertEquals(5 * MINUTE / (1 - 0.5 * point.value()), mean.value(), 2.5 * mean.halfWidth());
        }
        assertNull(sweep.points().get(5).result().leadTime());
        assertEquals(1.6, sweep.knee().value());
    }

    @Test
    void aSweepOfThePeople() {
        Sweep sweep = Sweep.of(flow("people 9", "step A by T { PT exponential 38 min }"), new SweepParameter.People("T"),
                List.of(3.0, 4.0, 5.0, 6.0, 7.0, 8.0), SETTINGS, Execution.QUIET);
        assertFalse(sweep.points().get(0).result().isStable());
        assertEquals(5.0, sweep.knee().value());
        assertEquals(0.6333, sweep.points().get(3).result().resources().get(0).utilisation().value(), 0.01);
    }

    @Test
    void aLineWithoutABendHasNoKnee() {
        assertNull(Sweep.of(flow("people 1", "step A by T { PT exponential 5 min }"), new SweepParameter.Availability("T"),
                List.of(0.98, 0.99, 1.0), SETTINGS, Execution.QUIET).knee().value());
    }

    @Test
    void commonRandomNumbersTellSmallDifferences() {
        Flow before = flow("people 1", "step A by T { PT exponential 8 min }");
        Flow after = flow("people 1", "step A by T { PT exponential 7.8 min }");
        SimulatedComparison comparison = new SimulatedComparison(true, SETTINGS, Execution.QUIET);
        SimulatedChange change = comparison.of(before, after);
        assertEquals(Verdict.BETTER, change.verdict());
        double truth = (7.8 / (1 - 0.78) - 40) * MINUTE;
        assertEquals(truth, change.mean().value(), 2 * change.mean().halfWidth());
        double alone = change.from().leadTime().mean().halfWidth();
        assertTrue(change.mean().halfWidth() < alone / 2, () -> change.mean() + " is not sharper than " + alone);
        assertEquals(Verdict.WORSE, comparison.of(after, before).verdict());
        assertEquals(Verdict.NOT_DISTINGUISHABLE, comparison.of(before, before).verdict());
        assertNull(comparison.of(before, before).unitsPerGroup());
    }

    @Test
    void aStreamThatKeepsUpIsBetter() {
        SimulatedComparison comparison = new SimulatedComparison(true, SETTINGS, Execution.QUIET);
        Flow tooSlow = flow("people 1", "step A by T { PT 11 min }");
        Flow fast = flow("people 1", "step A by T { PT 9 min }");
        assertEquals(Verdict.BETTER, comparison.of(tooSlow, fast).verdict());
        assertEquals(Verdict.WORSE, comparison.of(fast, tooSlow).verdict());
        assertNull(comparison.of(fast, tooSlow).mean());
    }

    @Test
    void everyImprovementAlone() {
        Text text = Text.sample("incident-management");
        List<SimulatedComparison.Alone> all = new SimulatedComparison(false, SETTINGS, Execution.QUIET)
                .ofEach(StateCoalitions.between(text.state("AsIs"), text.state("ToBe")).orElseThrow());
        assertEquals(List.of("AutoTriage", "NoBoard"), all.stream().limit(2).map(each -> each.improvement().name()).toList());
        all.forEach(each -> assertEquals(Verdict.BETTER, each.change().verdict()));
    }

    @Test
    void unitsToMeasure() {
        assertEquals(63, SampleSize.perGroup(1, 1, 0.5), "Cohen's table: d = 0.5, 80 %, two-sided 5 %");
        assertEquals(393, SampleSize.perGroup(1, 1, -0.2));
        assertEquals(2, SampleSize.perGroup(1, 1, 50));
        assertNull(SampleSize.perGroup(1, 1, 0));
    }

    private static Flow flow(String team, String elements) {
        return flow(team, "", elements);
    }

    private static Flow flow(String team, String declarations, String elements) {
        return Text.of("value stream S { customer C demands 6 per h  team T { " + team + " } " + declarations
                + "\ncurrent state X { " + elements + " } }").flow("X");
    }
}
