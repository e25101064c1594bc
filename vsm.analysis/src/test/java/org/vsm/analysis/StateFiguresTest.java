package org.vsm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Bottlenecks.Reason;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.Waiting.Kind;

/** Figures beside the way through, each computed by hand. */
class StateFiguresTest {
    private static final String TEAMS = """
            customer Customer demands 10 per day
            team Red { people 2  cost 60 EUR per h }
            team Green { people 1  available 50 %  cost 30 EUR per h }
            team Grey
            """;

    private static ResourceFigures resource(StateFigures figures, String name) {
        return figures.resources().stream().filter(resource -> resource.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one team                       | step A by Red { PT 12 min }                                   | 720  | 120
            people on one run              | step A by Red { PT 12 min people 2 }                          | 1440 | 240
            people before the name         | step A by 2 Red { PT 12 min }                                 | 1440 | 240
            batch                          | step A by Red { PT 60 min batch 5 }                           | 720  | 120
            uptime loads, but is no effort | step A by Red { PT 12 min uptime 50 % }                       | 720  | 240
            changeover by units            | step A by Red { PT 12 min C/O 40 min every 10 }               | 720  | 160
            changeover by the clock        | step A by Red { PT 12 min C/O 30 min every 4 h }              | 720  | 180
            changeover now and then        | step A by Red { PT 12 min C/O 30 min }                        | 720  | 120
            visits                         | step A by Red { PT 12 min rework 50 % to A }                  | 1440 | 240
            after delivery too             | delivery step A by Red { PT 12 min }                          | 720  | 120
            beside the critical path too   | parallel { step A by Red { PT 12 min } } and { wait 1 h }     | 720  | 120
            with a customer                | step A by Red, Customer { PT 12 min }                         | 720  | 120
            customers do not count         | step A by Customer { PT 12 min }                              | 0    | 0
            machines do not count          | step A by Red { PT 12 min automated }                         | 0    | 0
            whoever is free                | step A by Red or Green { PT 12 min }                          | 720  | 96
            whoever is free, unknown       | step A by Red or Grey { PT 12 min }                           | 720  | 60
            """)
    void effortAndLoad(String name, String state, double effort, double loadOfRed) {
        StateFigures figures = Example.figures(TEAMS, state);
        assertEquals(effort, figures.effort().seconds(), 1e-9);
        assertEquals(loadOfRed * 60, resource(figures, "Red").loadPerDay(), 1e-9);
        assertEquals(57600, resource(figures, "Red").capacityPerDay());
        assertEquals(loadOfRed * 60 / 57600, resource(figures, "Red").utilisation(), 1e-12);
        assertEquals(14400, resource(figures, "Green").capacityPerDay());
        assertNull(resource(figures, "Grey").capacityPerDay());
        assertNull(resource(figures, "Grey").utilisation());
    }

    @Test
    void costPerUnit() {
        StateFigures figures = Example.figures(TEAMS, """
                step A by Red, Green { PT 30 min  rework 50 % to A }
                step B by Grey { PT 30 min  cost 2.5 EUR }
                step C { PT 30 min  cost 1 USD }
                """);
        assertEquals(Map.of("EUR", 62.5 + 30, "USD", 1.0), figures.cost().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Math.round(entry.getValue() * 1e9) / 1e9)));
    }

    /** Teams have no order of their own in memory: what they cost is added up in that of the text. */
    @Test
    void costIsTheSameToTheLastBitEachTime() {
        StringBuilder teams = new StringBuilder();
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            teams.append("team T").append(i).append(" { people 1  cost ").append(13 * i).append(".37 EUR per h }\n");
            steps.append("step S").append(i).append(" by T").append(i).append(" { PT ").append(7 * i).append(" min  rework ").append(i).append(" % to S1 }\n");
        }
        assertEquals(1, IntStream.range(0, 40).mapToObj(i -> Example.figures(teams.toString(), steps.toString()).cost().get("EUR")).distinct().count());
    }

    @Test
    void fullTimeEquivalents() {
        StateFigures figures = Example.figures("team Long { people 1 works 10 h per day }", "step A by Long { PT 1 h } step B { PT 48 min }");
        assertEquals(10 * (1.0 / 10 + 0.8 / 8), figures.effort().fte(), 1e-12);
    }

    @Test
    void stationsAreAResource() {
        StateFigures figures = Example.figures("step Oven { PT 1 h  batch 2  stations 1 }");
        assertEquals(1, figures.resources().size());
        assertEquals(5.0 / 8, resource(figures, "Oven").utilisation(), 1e-12);
    }

    @Test
    void withoutDemandNothingIsLoaded() {
        StateFigures figures = Example.figures("customer Customer demands ? per day team Red { people 1 }", "step A by Red { PT 1 h }");
        assertNull(figures.passage().taktTime());
        assertNull(figures.passage().wip());
        assertNull(figures.effort().fte());
        assertNull(resource(figures, "Red").utilisation());
        assertNull(figures.bottlenecks().capacity());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            team within capacity  | step A by Green { PT 6 min }                   | Green | 0.25 | HIGHEST_UTILISATION
            team nearly full      | step A by Green { PT 22 min }                  | Green | 0.9166666666666666 | QUEUES_WILL_GROW
            team overloaded       | step A by Green { PT 30 min }                  | Green | 1.25 | CANNOT_KEEP_UP
            step slower than takt | step A { PT 1 min  C/T 60 min }                | A     | 1.25 | SLOWER_THAN_TAKT
            step within takt      | step A { PT 60 min  stations 2  uptime 80 % } step B by Green { PT 1 min } | A | 0.78125 | HIGHEST_UTILISATION
            customers have time   | step A by Customer { PT 2 h } step B { PT 1 min } | B  | 0.020833333333333332 | NEAREST_TO_TAKT
            """)
    void capacityBottleneck(String name, String state, String element, double value, Reason reason) {
        Bottleneck bottleneck = Example.figures(TEAMS, state).bottlenecks().capacity();
        assertEquals(element, bottleneck.element());
        assertEquals(value, bottleneck.value(), 1e-12);
        assertEquals(reason, bottleneck.reason());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            waits before a step are its own  | step A { PT 9 s } wait 3 s queue 4 s handoff H { WT 1 s } step B { PT 2 s } | B | 0.5263157894736842
            a step alone                     | step A { PT 9 s WT 3 s } wait 3 s step B { PT 2 s }          | A | 0.7058823529411765
            no step follows                  | step A { PT 1 s } wait W 3 s                                 | W | 0.75
            a choice follows                 | wait W 6 s either 50 % { step A { PT 6 s } } otherwise { }   | W | 0.6666666666666666
            stages do not matter             | stage S { wait W 6 s } stage T { step A { PT 1 s } } step B { PT 5 s } | A | 0.5833333333333334
            on a way back                    | step A { PT 1 s  rework 50 % to A { delay D 8 s } }          | D | 0.8
            """)
    void delayBottleneck(String name, String state, String element, double share) {
        Bottleneck bottleneck = Example.figures(state).bottlenecks().delay();
        assertEquals(element, bottleneck.element());
        assertEquals(share, bottleneck.value(), 1e-12);
    }

    @Test
    void qualityBottleneckIsTheReworkThatAddsMost() {
        Bottleneck bottleneck = Example.figures("step A { PT 10 s rework 20 % to A } step B { PT 5 s rework 10 % to A } step C { PT 1 s %C&A 1 % }")
                .bottlenecks().quality();
        assertEquals("A", bottleneck.element());
        assertEquals((10 / 0.8 + 5) / 0.9 - 15 / 0.9, bottleneck.value(), 1e-9);
        assertEquals(Reason.REWORK_ADDS_MOST, bottleneck.reason());
    }

    @Test
    void withoutReworkTheLowestCompleteAccurate() {
        Bottleneck bottleneck = Example.figures("step A { PT 1 s %C&A 90 % } step B { PT 1 s %C&A 70 % } step C { PT 1 s }").bottlenecks().quality();
        assertEquals("B", bottleneck.element());
        assertEquals(0.7, bottleneck.value());
        assertNull(Example.figures("step A { PT 1 s }").bottlenecks().quality());
    }

    @Test
    void opportunitiesKnowTheSlackOfParallelBranches() {
        List<Opportunity> opportunities = Example.figures("""
                parallel { step A { PT 10 s } } and { step B { PT 8 s } }
                step C { PT 3 s  WT 5 s  rework 20 % to C }
                """).opportunities();
        assertEquals("C WAIT 3.125, A PROCESS 2.0, C PROCESS 1.875, C REWORK 1.1111", opportunities.stream()
                .map(one -> one.element() + " " + one.halve() + " " + Math.round(one.leadTimeSaved() * 1e4) / 1e4)
                .collect(Collectors.joining(", ")));
    }

    @Test
    void waitingByKindAndByWhom() {
        StateFigures figures = Example.figures(TEAMS, """
                wait for Red 1 h  step A { PT 1 h  WT 2 h }  delay for Customer 4 h  queue 3 h  wait for Red 1 h
                handoff to Green { WT 30 min }  delivery  wait for Red 9 h
                """);
        assertEquals("DELAY Customer 4.0, BUFFER null 3.0, WAIT Red 2.0, WAIT null 2.0, HANDOFF Green 0.5", figures.waitingFor().stream()
                .map(one -> one.kind() + " " + one.waitingFor() + " " + one.seconds() / 3600).collect(Collectors.joining(", ")));
        assertEquals(Kind.DELAY, figures.waitingFor().get(0).kind());
        assertEquals(4 / 11.5, figures.waitingFor().get(0).share(), 1e-12);
    }

    @Test
    void wasteByKind() {
        StateFigures figures = Example.figures("""
                step A { PT 1 h  WT 2 h  waste waiting  problem "no form" }
                wait 3 h { waste inventory "piles up" }
                step B { PT 1 h  rework 50 % to B }
                delivery
                wait 1 h { waste waiting }
                problem P "wrong number" at B waste defects
                """);
        assertEquals("defects 1.0 [wrong number], waiting 3.0 [], inventory 3.0 [], null 0.0 [no form]", figures.waste().stream()
                .map(one -> one.kind() + " " + one.seconds() / 3600 + " " + one.problems().stream().map(problem -> problem.mark().text()).toList())
                .collect(Collectors.joining(", ")));
    }

    @Test
    void sharesByWhatElementsBelongTo() {
        StateFigures figures = Example.figures(TEAMS, """
                stage First { activity "engage"  step A by Red { PT 1 h  practice "P" } wait 1 h  stage Inner { step B by Red, Green { PT 1 h } } }
                step C { PT 1 h  activity "improve" }
                """);
        assertEquals("First 0.75 0.75, null 0.25 0.25", words(figures.byStage().stream().filter(one -> !"Inner".equals(one.name())).toList()));
        assertEquals("engage 0.75 0.75, improve 0.25 0.25", words(figures.byActivity()));
        assertEquals("P 0.25 0.25, null 0.75 0.75", words(figures.byPractice()));
        assertEquals("Red 0.375 0.5, Green 0.125 0.25, Grey 0.0 0.0, null 0.5 0.25", words(figures.byTeam()));
    }

    private static String words(List<GroupShare> shares) {
        return shares.stream().map(one -> one.name() + " " + one.leadTimeShare() + " " + one.effortShare()).collect(Collectors.joining(", "));
    }

    @Test
    void elements() {
        StateFigures figures = Example.figures(TEAMS, """
                step A by Red { PT 10 s  WT 5 s  value adding 50 %  %C&A 90 % }
                step B { LT 20 s }
                parallel { step C { PT ? } } and { step D { PT 5 s  rework 50 % to D } }
                delivery
                handoff to Green { WT 1 s }
                """);
        ElementFigures a = figures.element("A").orElseThrow();
        assertEquals(List.of("Red"), a.teams());
        assertEquals(15, a.leadTime());
        assertEquals(5, a.valueAddedTime());
        assertEquals(0.9, a.completeAccurate());
        assertEquals(10, a.effort());
        assertEquals(1.0 / 3, a.leadTimeShare(), 1e-12);
        assertTrue(a.onMainRoute());
        ElementFigures b = figures.element("B").orElseThrow();
        assertNull(b.processTime());
        assertEquals(20, b.leadTime());
        ElementFigures c = figures.element("C").orElseThrow();
        assertNull(c.leadTime());
        assertFalse(c.critical());
        assertEquals(0, c.leadTimeVisits());
        assertEquals(2, figures.element("D").orElseThrow().leadTimeVisits(), 1e-12);
        ElementFigures handoff = figures.elements().get(4);
        assertTrue(handoff.afterDelivery());
        assertFalse(handoff.onMainRoute());
        assertEquals("handoff", handoff.label().kind());
        assertEquals(0, handoff.leadTimeShare());
    }
}
