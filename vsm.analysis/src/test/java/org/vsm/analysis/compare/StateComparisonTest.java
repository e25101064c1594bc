package org.vsm.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.Example;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.compare.AttributeValue.Share;
import org.vsm.analysis.compare.AttributeValue.Time;
import org.vsm.analysis.compare.MetricChange.Verdict;

/** What a comparison says about elements and figures. */
class StateComparisonTest {

    private static Comparison compare(String from, String to) {
        return compare("", from, to);
    }

    private static Comparison compare(String stream, String from, String to) {
        return StateComparison.of(FlowAnalysis.of(Example.flow(stream, from)), FlowAnalysis.of(Example.flow(stream, to)), List.of());
    }

    private static String elements(Comparison comparison) {
        return comparison.elements().stream().map(change -> change.name() + " " + change.change().name().toLowerCase(java.util.Locale.ROOT)
                + change.details().stream().map(StateComparisonTest::inWords).collect(Collectors.joining(",", change.details().isEmpty() ? "" : ":", "")))
                .collect(Collectors.joining("; "));
    }

    private static String inWords(AttributeChange detail) {
        return " " + detail.attribute() + (detail.of() == null ? "" : " to " + detail.of())
                + (detail.types().isEmpty() ? "" : " for " + String.join("/", detail.types()))
                + " " + inWords(detail.from()) + " -> " + inWords(detail.to());
    }

    private static String inWords(AttributeValue value) {
        if (value instanceof Time time) {
            return time.estimate().isKnown() ? Math.round(time.estimate().mean()) + " s" : "?";
        }
        if (value instanceof Share share) {
            return share.share() == null ? "?" : share.share().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        if (value instanceof AttributeValue.Words words) {
            return String.join(" ", words.words());
        }
        return value == null ? "-" : value.toString();
    }

    @Test
    void addedRemovedChangedKept() {
        assertEquals("A kept; N added; B changed: process time 2 s -> 3 s; C removed; D kept",
                elements(compare("step A { PT 1 s } step B { PT 2 s } step C { PT 1 s } step D", "step A { PT 1 s } step N step B { PT 3 s } step D")));
    }

    @Test
    void successorsGoByWhatTheyWere() {
        assertEquals("X changed: process time 1 s -> 2 s; B kept",
                elements(compare("step A { PT 1 s } step B", "step X { PT 2 s was A } step B")));
    }

    @Test
    void reworkToASuccessorIsTheSameLine() {
        assertEquals("X kept; B changed: rework to X 25 % -> 5 %",
                elements(compare("step A step B { rework 25 % to A }", "step X { was A } step B { rework 5 % to X }")));
    }

    @Test
    void sameNameIsNotTheSameWhereAnotherSaysSo() {
        assertEquals("B kept; A added",
                elements(compare("step A { PT 1 s }", "step B { PT 1 s was A } step A { PT 1 s }")));
    }

    @Test
    void teamsTypesAndDemandAreCompared() {
        Comparison comparison = StateComparison.of(
                FlowAnalysis.of(Example.flow("type X 60 % type Y 40 % team T { people 2 cost 36 EUR per h } team Gone", "demand 10 per day step A by T, Gone { PT 1 s }")),
                FlowAnalysis.of(Example.flow("type X 75 % type Y 25 % team T { people 3 cost 36 EUR per h } team New", "demand 12 per day step A by T, New { PT 1 s }")),
                List.of());
        assertEquals("team T CHANGED people 2.0 -> 3.0; team New ADDED; team Gone REMOVED; type X CHANGED share 0.6 -> 0.75; "
                + "type Y CHANGED share 0.4 -> 0.25; demand null CHANGED per day 10.0 -> 12.0",
                comparison.context().stream().map(change -> change.kind() + " " + change.name() + " " + change.change()
                        + change.details().stream().map(detail -> " " + detail.attribute() + " " + number(detail.from()) + " -> " + number(detail.to()))
                                .collect(Collectors.joining())).collect(Collectors.joining("; ")));
    }

    private static double number(AttributeValue value) {
        return ((AttributeValue.Number) value).number();
    }

    @Test
    void attributesOfAStep() {
        assertEquals("A changed: process time 1 s -> ?, complete and accurate 80 % -> 90 %, value value-adding -> necessary, by T -> 2 T or U,"
                + " automated - -> Flag[set=true], rework to A 20 % -> 10 %, rework once to A - -> Flag[set=true], leave 5 % -> -",
                elements(compare("team T team U", "step A by T { PT 1 s %C&A 80 % value adding rework 20 % to A leave 5 % }",
                        "step A by 2 T or U { PT ? %C&A 90 % necessary automated rework 10 % to A once }")));
    }

    @Test
    void valuesOfTypesArePutTogether() {
        assertEquals("A changed: process time for L/M 1 s -> 2 s", elements(compare("type S 50 % type L 25 % type M 25 %",
                "step A { PT 1 s }", "step A { PT 2 s  PT 1 s for S }")));
    }

    @Test
    void optionsAndWaits() {
        assertEquals("O changed: share 70 % -> 80 %; A kept; W changed: time 1 s -> 2 s; Q changed: count Number[number=4.0] -> Number[number=2.0]",
                elements(compare("either 70 % O { step A } wait W 1 s queue Q 4", "either 80 % O { step A } wait W 2 s queue Q 2")));
    }

    private static MetricChange metric(Comparison comparison, String name) {
        return comparison.metrics().stream().filter(metric -> metric.name().equals(name)).findFirst().orElseThrow();
    }

    /** Who counts states no time, not one of nought. */
    @Test
    void aTimeInPlaceOfACount() {
        assertEquals("A kept; Q changed: count Number[number=7.0] -> -, time - -> 60 s; B kept",
                elements(compare("step A queue Q 7 step B", "step A queue Q 1 min step B")));
    }

    @Test
    void verdicts() {
        Comparison comparison = compare("step A { PT 2 s } step B { PT 2 s }", "step A { PT 1 s } step B { PT 2 s } step C { PT 2 s WT 1 s }");
        assertEquals(Verdict.WORSE, metric(comparison, "leadTime").verdict());
        assertEquals(50, metric(comparison, "leadTime").percent());
        assertEquals(2, metric(comparison, "leadTime").change());
        assertEquals(Verdict.WORSE, metric(comparison, "flowEfficiency").verdict());
        assertEquals(Verdict.CHANGED, metric(comparison, "steps").verdict());
        assertEquals(Verdict.SAME, metric(comparison, "demandPerDay").verdict());
        assertEquals(Verdict.SAME, metric(comparison, "rework").verdict());
        assertEquals(Verdict.UNKNOWN, metric(comparison, "rolledCompleteAccurate").verdict());
        assertEquals(Verdict.WORSE, metric(comparison, "waitTime").verdict());
        assertEquals(null, metric(comparison, "waitTime").percent());
    }

    @Test
    void timesThatNobodyKnowsAnyMoreAreNoImprovement() {
        Comparison comparison = compare("step A { PT 2 s } handoff H step B { PT 2 s }", "step A { PT ? } handoff H step B { PT 2 s }");
        assertEquals(Verdict.UNKNOWN, metric(comparison, "leadTime").verdict());
        assertEquals(-2, metric(comparison, "leadTime").change());
        assertEquals(Verdict.SAME, metric(comparison, "handoffs").verdict());
    }

    @Test
    void movedBottlenecks() {
        Comparison comparison = compare("step A { PT 2 s } step B { PT 1 s }", "step A { PT 1 s } step B { PT 2 s }");
        assertEquals(List.of("capacity true", "delay true", "quality false"),
                comparison.bottlenecks().stream().map(move -> move.question() + " " + move.moved()).toList());
    }
}
