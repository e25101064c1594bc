package org.vsm.analysis.explain.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.analysis.Example;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Explanation.Reason;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.generated.FlowGenerator;
import org.vsm.analysis.reading.Text;
import org.vsm.dsl.model.State;

/** Explanations give the very figures, and are there for all of them. */
class ExplainingTest {

    private static final double SAME = 1e-9;

    /** What the terms make; null where they do not say. */
    private static Double combined(Explanation explanation) {
        List<Double> values = explanation.terms().stream().map(Term::value).toList();
        if (explanation.combination() == Combination.SOLVED || explanation.value() == null) {
            return null;
        }
        return switch (explanation.combination()) {
            case SUM -> values.stream().mapToDouble(value -> value).sum();
            case DIFFERENCE -> values.get(0) - values.subList(1, values.size()).stream().mapToDouble(value -> value).sum();
            case QUOTIENT -> values.get(1) == 0 ? 0 : values.get(0) / values.get(1);
            case PERCENT -> 100 * values.get(0) / values.get(1);
            case PRODUCT -> values.stream().reduce(1.0, (one, other) -> one * other);
            case HIGHEST -> values.stream().max(Double::compare).orElseThrow();
            case COUNT -> (double) values.size();
            case SOLVED -> throw new IllegalStateException();
        };
    }

    private static void assertMakesItsValue(Explanation explanation) {
        assertTrue(explanation.combination() != Combination.SOLVED, explanation.figure() + " only says what goes in");
        Double combined = combined(explanation);
        if (combined != null) {
            double scale = Math.max(1, explanation.terms().stream().mapToDouble(term -> Math.abs(term.value())).max().orElse(0));
            assertEquals(explanation.value(), combined, SAME * scale, explanation.figure());
        }
        explanation.parts().forEach(ExplainingTest::assertMakesItsValue);
    }

    private static Stream<Explanation> all(Flow flow) {
        Explaining explaining = new Explaining(flow);
        return explaining.allFigures().stream().map(figure -> explaining.of(figure).orElseThrow());
    }

    private static Explanation explanation(String elements, String figure) {
        return new Explaining(Example.flow("", elements)).of(figure).orElseThrow();
    }

    private static String inWords(Explanation explanation) {
        return explanation.terms().stream().map(term -> name(term.subject()) + ": " + term.factors().stream().map(ExplainingTest::inWords)
                .collect(Collectors.joining(" "))).collect(Collectors.joining("; "));
    }

    private static String name(Subject subject) {
        if (subject instanceof Subject.OfElement element) {
            return element.label().name();
        }
        if (subject instanceof Subject.OfPassage passage) {
            return passage.from().name() + "-" + passage.to().name();
        }
        if (subject instanceof Subject.OfWay way) {
            return way.elements().stream().map(label -> label.name()).collect(Collectors.joining("-"));
        }
        if (subject instanceof Subject.OfLeaving leaving) {
            return leaving.from().name() + " leaves";
        }
        if (subject instanceof Subject.OfFigure figure) {
            return "OfFigure[name=" + figure.name().path() + "]";
        }
        if (subject instanceof Subject.OfChangeOfHands change) {
            return String.join("+", change.from()) + "-" + change.to().name();
        }
        return subject.toString();
    }

    private static String inWords(Factor factor) {
        String number = java.math.BigDecimal.valueOf(factor.value()).round(new java.math.MathContext(5)).stripTrailingZeros().toPlainString();
        return (factor.divides() ? "/" : "*") + factor.quantity() + " " + (factor.known() ? number : "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident-management", "purchase-types", "mail-login", "start-small", "acme-stamping", "baugenehmigung",
        "blood-sample", "insurance-claim", "emergency-department", "employee-onboarding", "change-enablement", "order-entry"})
    void termsOfTheSamplesMakeTheirFigures(String sample) {
        Text text = Text.sample(sample);
        for (State state : text.stream().getStates()) {
            List<Explanation> all = all(text.flow(state.getName())).toList();
            assertTrue(all.size() >= 23, "figures: " + all.size());
            all.forEach(ExplainingTest::assertMakesItsValue);
        }
    }

    @Test
    void termsOfRandomFlowsMakeTheirFigures() {
        for (int seed = 0; seed < 100; seed++) {
            int number = seed;
            all(FlowGenerator.flow(seed)).forEach(explanation -> {
                try {
                    assertMakesItsValue(explanation);
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + number + ": " + e.getMessage(), e);
                }
            });
        }
    }

    @Test
    void leadTimeIsVisitsTimesTimes() {
        assertEquals("A: *VISITS_OF_DELIVERED 1.25 *PROCESS_TIME 60; B: *VISITS_OF_DELIVERED 1.25 *WAIT_TIME 600;"
                + " B: *VISITS_OF_DELIVERED 1.25 *PROCESS_TIME ?; W: *VISITS_OF_DELIVERED 0.25 *WAIT_TIME 30",
                inWords(explanation("step A { PT 1 min } step B { WT 10 min rework 20 % to A { wait W 30 s } }", "leadTime")));
    }

    @Test
    void aCountIsTurnedIntoTimeByLittlesLaw() {
        assertEquals("Q: *VISITS_OF_DELIVERED 1 *COUNT 40 /DEMAND_PER_DAY 20 /VISITS 1 *WORKING_DAY 28800; A: *VISITS_OF_DELIVERED 1 *PROCESS_TIME 60",
                inWords(new Explaining(Example.flow("customer C demands 20 per day", "queue Q 40 step A { PT 1 min }")).of("leadTime").orElseThrow()));
    }

    @Test
    void whatDoesNotCountIsNamedWithItsReason() {
        Explanation explanation = explanation("parallel { step A { PT 2 min } } and { step B { PT 1 min } } delivery step C { PT 1 min }", "leadTime");
        assertEquals(List.of("B " + Reason.NOT_CRITICAL, "C " + Reason.AFTER_DELIVERY),
                explanation.leftOut().stream().map(each -> each.subject().label().name() + " " + each.reason()).toList());
    }

    @Test
    void accuracyIsToldWayByWay() {
        assertEquals("A-B: *SHARE 0.7 *COMPLETE_ACCURATE 0.9 *COMPLETE_ACCURATE 0.8; A: *SHARE 0.3 *COMPLETE_ACCURATE 0.9",
                inWords(explanation("step A { %C&A 90 % } either 70 % { step B { %C&A 80 % } } otherwise { step C }", "rolledCompleteAccurate")));
    }

    @Test
    void firstTimeThroughIsWhatIsNeverSentBack() {
        Explanation explanation = explanation("step A step B { rework 20 % to A leave 10 % } step C { rework 50 % to A }", "firstTimeThrough");
        assertEquals(0.45, explanation.value(), SAME);
        assertEquals(Combination.QUOTIENT, explanation.combination());
        Explanation atOnce = explanation.parts().get(0);
        assertEquals("OfFigure[name=entering]: *FIGURE 1; B-A: *UNITS_AT_ONCE 1 *SHARE 0.2; B leaves: *UNITS_AT_ONCE 1 *SHARE 0.1;"
                + " C-A: *UNITS_AT_ONCE 0.7 *SHARE 0.5", inWords(atOnce));
        assertEquals(0.35, atOnce.value(), SAME);
    }

    /** A place of another type of work would say another number. */
    @Test
    void whatLeavesStandsWhereItIsSaidOfItsType() {
        Flow flow = Text.of("value stream S { type U 40 % type V 60 % current state A { step A { leave 3 % for U leave 6 % for V } step B { rework 10 % to A } } }").flow("A");
        Set<Object> places = new Explaining(flow).of("firstTimeThrough").orElseThrow().parts().stream().flatMap(part -> part.terms().stream())
                .filter(term -> term.subject() instanceof Subject.OfLeaving).map(term -> term.factors().get(1).origin()).collect(Collectors.toSet());
        assertEquals(2, places.size());
    }

    /** Each has its own name, to which a term refers, and stands once. */
    @Test
    void partsOfTypesAreNamedAfterTheirTypeAndStandOnce() {
        Flow flow = Text.of("value stream S { type U 40 % type V 60 % current state A { step A step B { rework 10 % for U to A rework 20 % for V to A } } }").flow("A");
        List<Explanation> parts = new Explaining(flow).of("firstTimeThrough").orElseThrow().parts();
        assertEquals(List.of("types.U.firstTimeThrough", "types.U.deliveredAtOnce", "types.V.firstTimeThrough", "types.V.deliveredAtOnce"),
                parts.stream().map(Explanation::figure).toList());
        assertTrue(parts.stream().allMatch(part -> part.parts().isEmpty()));
        assertEquals("OfFigure[name=types.U.deliveredAtOnce]: *FIGURE 0.9; OfFigure[name=types.U.delivered]: *FIGURE 1", inWords(parts.get(0)));
    }

    @Test
    void accuracyOfManyWaysIsToldByWhatIsSpoiltFirst() {
        String choices = "either 50 % { wait 1 s } otherwise { wait 2 s } ".repeat(5);
        Explanation explanation = explanation("step A { %C&A 90 % } " + choices
                + "step B { %C&A 80 % }", "rolledCompleteAccurate");
        assertEquals("OfFigure[name=deliveredUnits]: *FIGURE 1; A: *UNITS_SOUND 1 *INACCURATE 0.1; B: *UNITS_SOUND 0.9 *INACCURATE 0.2", inWords(explanation));
        assertEquals(0.72, explanation.value(), SAME);
    }

    @Test
    void returnsAreThoseOfDeliveredUnits() {
        assertEquals("B-A: *VISITS_OF_DELIVERED 1.25 *SHARE_OF_DELIVERED 0.2", inWords(explanation("step A step B { rework 20 % to A }", "rework")));
    }

    @Test
    void handoffsAreElementsAndChangesOfHands() {
        assertEquals("T-B: *TIMES 1; H: *TIMES 1", inWords(new Explaining(Example.flow("team T team U",
                "step A by T step B by U handoff H to T step C by T")).of("handoffs").orElseThrow()));
    }

    @Test
    void costIsWorkTimesRateAndCostOfSteps() {
        Explanation cost = new Explaining(Example.flow("team T { cost 60 EUR per h }", "step A by T { PT 1 min } step B { cost 5 EUR }"))
                .of("cost").orElseThrow();
        assertEquals(6, cost.value(), SAME);
        assertMakesItsValue(cost);
    }

    @Test
    void figuresThatNobodyKnowsHaveNoTerms() {
        Flow flow = Text.of("value stream S { current state A { step A { PT 1 min } } }").flow("A");
        Explanation takt = new Explaining(flow).of("taktTime").orElseThrow();
        assertNull(takt.value());
        assertEquals(List.of(), takt.terms());
        assertTrue(new Explaining(Example.flow("", "step A")).of("nonsense").isEmpty());
    }
}
