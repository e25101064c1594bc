package org.vsm.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.plan.Assessment.Gain;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.analysis.reading.PlanReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.reading.Text;

/** What the register says about improvements. */
class PlanningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static Plan plan(String problems, String improvements) {
        Text text = Text.of("""
                value stream S {
                    current state A {
                        step Ask { PT 1 min  WT 10 h }
                        step Check { PT 1 min  WT 80 h }
                        step Send { PT 1 min  WT 1 h }
                        %s
                    }
                    future state B from A { %s }
                }
                """.formatted(problems, improvements));
        StateCoalitions coalitions = StateCoalitions.between(text.state("A"), text.state("B")).orElseThrow();
        ImprovementGroup group = new ImprovementGroup(PlanReader.read(text.state("B")), Attributing.of(coalitions, Cancellation.NEVER),
                FlowAnalysis.of(text.flow("A")), FlowAnalysis.of(text.flow("B")));
        return new Planning(DAY).plan(List.of(group), text.flow("A"));
    }

    private static List<String> names(List<Improvement> improvements) {
        return improvements.stream().map(Improvement::name).toList();
    }

    @Test
    void entriesAreReadAsTheyAreWritten() {
        Improvement improvement = plan("problem Slow \"It takes ages\" at Check", """
                improvement I "Be quick" {
                    tackles waiting, Slow  source "survey"  owner "J. Braun"  due 2026-12-15  effort 2 days  cost 800 EUR
                    priority high  status proposed 2026-05-01  status approved 2026-06-01 "board"  because "it pays"
                    change Check { WT 1 h }
                }""").entries().get(0).improvement();
        assertEquals("Be quick", improvement.title());
        assertEquals(List.of("waiting"), improvement.tackles());
        assertEquals(List.of("Slow"), improvement.problems());
        assertEquals(57600, improvement.effort());
        assertEquals("EUR", improvement.currency());
        assertEquals("high", improvement.priority());
        assertEquals(Status.APPROVED, improvement.status());
        assertEquals(LocalDate.of(2026, 5, 1), improvement.proposedOn());
        assertEquals(LocalDate.of(2026, 6, 1), improvement.on(Status.APPROVED));
        assertNull(improvement.on(Status.DONE));
        assertEquals(1, improvement.changes());
    }

    @Test
    void openOnesAreRankedByGainPerHourThenPerMoneyThenGain() {
        Plan plan = plan("", """
                improvement Plain { change Check { WT 40 h } }
                improvement Paid { cost 100 EUR  change Send { WT 0 h } }
                improvement Hard { effort 100 h  change Ask { WT 5 h } }
                improvement Easy { effort 1 h  change Ask { PT 0 min } }
                improvement Over { status done  change Ask { %C&A 90 % } }
                """);
        assertEquals(List.of("Plain 4", "Paid 3", "Hard 1", "Easy 2", "Over 0"),
                plan.entries().stream().map(each -> each.improvement().name() + " " + each.rank()).toList());
        assertEquals(List.of(Gain.LARGE, Gain.SMALL, Gain.MEDIUM, Gain.SMALL, Gain.NONE), plan.entries().stream().map(Assessment::gain).toList());
    }

    @Test
    void whatWasLeftLyingIsNamed() {
        Plan.Attention attention = plan("", """
                improvement Late { owner "O"  due 2026-10-31  status planned }
                improvement Nobodys { due 2027-01-01 }
                improvement Sometime { owner "O" }
                improvement Made { owner "O"  due 2026-01-01  status done }
                improvement Proved { status verified }
                improvement No { status rejected }
                """).attention();
        assertEquals(List.of("Late"), names(attention.overdue()));
        assertEquals(List.of("Nobodys"), names(attention.withoutOwner()));
        assertEquals(List.of("Sometime"), names(attention.withoutDue()));
        assertEquals(List.of("Made"), names(attention.unverified()));
    }

    @Test
    void theDayOfAStateHoldsForItsImprovements() {
        Plan plan = plan("", "due 2026-10-31  improvement Late { } improvement InTime { due 2026-12-31 }");
        assertEquals(List.of("Late"), names(plan.attention().overdue()));
        assertEquals(List.of(), plan.attention().withoutDue());
    }

    @Test
    void problemsAreTackledByNameOrByTheirWaste() {
        Plan plan = plan("""
                problem One "a" at Ask  problem Two "b" at Ask waste waiting  problem Three "c" at Check waste defects  problem Four "d" at Send
                """, """
                improvement I { tackles One, waiting }
                improvement J { tackles Four  status rejected }
                """);
        assertEquals(List.of("Check c", "Send d"), plan.problems().stream().map(each -> each.element().name() + " " + each.problem().text()).toList());
    }

    @Test
    void healthCountsDaysAndHits() {
        Plan.Health health = plan("", """
                improvement Old { status proposed 2026-10-01 }
                improvement Young { status proposed 2026-10-22 }
                improvement Good { status proposed 2026-01-01  status verified 2026-03-02
                    key result lead time falls by 10 h measured 79 h on 2026-03-01  change Check { WT 70 h } }
                improvement Bad { status verified 2026-05-01
                    key result lead time falls by 10 h measured 90 h on 2026-03-01  change Check { %C&A 90 % } }
                """).health();
        assertEquals(20.5, health.meanAge());
        assertEquals(31, health.oldest());
        assertEquals(60, health.proposalToVerified(), "not counted where only the verification has a day");
        assertEquals(2, health.judged());
        assertEquals(1, health.hits());
        assertEquals(0.5, health.hitRate());
    }
}
