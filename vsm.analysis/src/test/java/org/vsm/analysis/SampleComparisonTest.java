package org.vsm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.attribution.SmallestSets;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.reading.Text;

/** What the incident sample says about its improvements. */
class SampleComparisonTest {
    private final Text text = Text.sample("incident-management");
    private final List<Objective> objectives = ObjectiveReader.read(text.stream());
    private final StateCoalitions coalitions = StateCoalitions.between(text.state("AsIs"), text.state("ToBe")).orElseThrow();

    private Comparison comparison() {
        return StateComparison.of(FlowAnalysis.of(text.flow("AsIs")), FlowAnalysis.of(text.flow("ToBe")), objectives);
    }

    @Test
    void attributionToTheImprovements() {
        Attribution attribution = Attributing.of(coalitions, Cancellation.NEVER);
        assertContribution("AutoTriage", 13470.1, 15630.1, attribution.contributions().get(0));
        assertContribution("NoBoard", 9000, 10800, attribution.contributions().get(1));
        assertContribution(null, 1800, 2160, attribution.contributions().get(2));
        assertEquals(30500.1 - 6230, attribution.difference(), 0.05);
        assertEquals(attribution.difference(), attribution.contributions().stream().mapToDouble(Contribution::leadTimeSaved).sum(), 1e-9);
        assertEquals(13470.1 / (12 * 8), attribution.contributions().get(0).gainPerEffortHour(), 0.001);
        assertTrue(attribution.exact());
    }

    private static void assertContribution(String name, double saved, double alone, Contribution contribution) {
        assertEquals(name, contribution.player().name());
        assertEquals(saved, contribution.leadTimeSaved(), saved * 4e-6);
        assertEquals(alone, contribution.alone(), alone * 4e-6);
    }

    @Test
    void fewestImprovementsThatMeetTheKeyResults() {
        List<Set<Player>> sets = SmallestSets.of(coalitions, FlowAnalysis.of(text.flow("AsIs")), objectives, Cancellation.NEVER);
        assertEquals(List.of(List.of("AutoTriage", "NoBoard")),
                sets.stream().map(set -> set.stream().map(Player::name).toList()).toList());
    }

    @Test
    void figuresBeforeAndAfter() {
        List<MetricChange> metrics = comparison().metrics();
        MetricChange leadTime = metrics.get(0);
        assertEquals("leadTime", leadTime.name());
        assertEquals(6230 - 30500.1, leadTime.change(), 0.05);
        assertEquals(-79.5738, leadTime.percent(), 0.0001);
        assertEquals(Verdict.BETTER, leadTime.verdict());
        assertEquals(Verdict.SAME, metrics.stream().filter(metric -> metric.name().equals("taktTime")).findFirst().orElseThrow().verdict());
        assertEquals(Verdict.CHANGED, metrics.stream().filter(metric -> metric.name().equals("steps")).findFirst().orElseThrow().verdict());
    }

    @Test
    void elements() {
        List<ElementChange> changes = comparison().elements().stream()
                .filter(change -> change.change() != ElementChange.Change.KEPT).toList();
        assertEquals("Bot ADDED, Unassigned CHANGED count, Triage CHANGED process time/rework,"
                + " Known CHANGED share, ToSecondLevel CHANGED wait time, Board REMOVED",
                changes.stream().map(SampleComparisonTest::inWords).collect(Collectors.joining(", ")));
    }

    private static String inWords(ElementChange change) {
        return (change.name() + " " + change.change() + " "
                + change.details().stream().map(detail -> detail.attribute()).collect(Collectors.joining("/"))).trim();
    }

    @Test
    void keyResults() {
        List<KeyResultScore> scores = comparison().objectives().get(0).keyResults();
        assertEquals(0.85 * 30500.1, scores.get(0).target(), 0.05);
        assertEquals(1.0, scores.get(0).score());
        assertTrue(scores.get(0).met());
        assertEquals(7.6 * 3600, scores.get(0).measured(), 1e-9);
        assertEquals((30500.1 - 27360) / (30500.1 * 0.15), scores.get(0).measuredScore(), 1e-4);
        assertEquals(1.0, scores.get(1).score());
        assertEquals(0.24, scores.get(2).target(), 1e-12);
        assertTrue(scores.get(2).met());
        assertNull(scores.get(3).score(), "a promise is judged by the simulation");
        assertNull(scores.get(4).score(), "satisfaction is measured by hand");
        assertEquals(0.0, scores.get(4).measuredScore());
        assertFalse(comparison().bottlenecks().isEmpty());
    }
}
