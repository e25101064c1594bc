package org.vsm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.figures.StateFigures;

/** Figures of the way through small streams, each computed by hand. Times in seconds. */
class PassageFiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sequence                     | step A { PT 10 s WT 5 s } wait 3 s step B { PT 20 s }                                 | 38
            nobody knows                 | step A { PT ? } step B { PT 20 s WT ? }                                              | 20
            stage                        | stage S { step A { PT 10 s } stage T { } } stage U { step B { PT 1 s } }              | 11
            choice                       | either 70 % { step A { PT 10 s } } otherwise { step B { PT 20 s } }                  | 13
            choice, rest passes by       | either 70 % { step A { PT 10 s } }                                                   | 7
            choice, normalised           | either 49.95 % { step A { PT 10 s } } or 50 % { step B { PT 20 s } }                 | 15.002501250625312
            choice, unknown shares       | either 40 % { step A { PT 10 s } } or ? { step B { PT 20 s } } or ? { step C { PT 40 s } } | 22
            parallel                     | parallel { step A { PT 10 s } } and { step B { PT 20 s } wait 2 s } and { }          | 22
            parallel in parallel         | parallel { step A { PT 10 s } parallel { step B { PT 5 s } } and { step C { PT 9 s } } } and { step D { PT 18 s } } | 19
            rework                       | step A { PT 10 s } step B { PT 5 s rework 20 % to A }                                | 18.75
            rework to itself             | step A { PT 10 s rework 20 % to A }                                                  | 12.5
            rework with a way back       | step A { PT 10 s rework 20 % to A { delay 4 s } }                                    | 13.5
            rework in a loop of its own  | step A { PT 10 s rework 50 % to A } step B { PT 5 s rework 50 % to A }               | 50
            once                         | step A { PT 10 s } step B { PT 5 s rework 20 % to A once }                           | 18
            once, nobody else goes on    | step A { PT 10 s } step B { PT 5 s rework 100 % to A once }                          | 30
            once, two of them            | step A { PT 10 s rework 50 % to A once  rework 20 % to A once "again" { delay 1 s } } | 19.3
            once in a branch             | parallel { step A { PT 10 s rework 50 % to A once } } and { } step B { PT 0 s rework 50 % to B once } | 15
            once in a branch, again      | step Z { PT 0 s } parallel { step A { PT 10 s rework 50 % to A once } } and { } step B { PT 0 s rework 50 % to Z } | 26.666666666666668
            rework into an earlier option | either 50 % { step A { PT 10 s } } step B { PT 2 s rework 50 % to A }                | 19
            skip                         | step A { PT 10 s skip 25 % to C } step B { PT 8 s } step C { PT 1 s }                | 17
            skip to and fro              | either 50 % { step A { PT 10 s skip 20 % to B } } or 50 % { step B { PT 20 s rework 50 % to A } } | 21.666666666666668
            leave                        | step A { PT 10 s } step B { PT 5 s leave 50 % }                                      | 15
            leave, those who stay wait less | either 50 % { wait 100 s step A { PT 0 s leave 80 % } } otherwise { step B { PT 0 s } } | 16.666666666666668
            after delivery nothing counts | step A { PT 10 s } delivery wait 5 s step B { PT 7 s rework 50 % to B }              | 10
            batch takes all of its time  | step A { PT 10 min batch 20 }                                                        | 600
            counted buffer               | queue 5 step A { PT 0 s }                                                            | 14400
            counted buffer in a loop     | step Z { PT 0 s } queue 5 step A { PT 0 s rework 50 % to Z }                          | 14400
            """)
    void leadTime(String name, String state, double seconds) {
        assertEquals(seconds, Example.passage(state).leadTime(), 1e-9 * seconds);
    }

    @Test
    void nothingAtAll() {
        PassageFigures passage = Example.passage("");
        assertEquals(0, passage.leadTime());
        assertEquals(1, passage.delivered());
        assertEquals(0, passage.flowEfficiency());
        assertNull(passage.valueAddedTime());
        assertNull(passage.firstTimeThrough());
        assertEquals(List.of(), passage.mainRoute().steps());
    }

    @Test
    void nothingIsDelivered() {
        PassageFigures passage = Example.passage("step A { PT 10 s leave 100 % } step B { PT 5 s }");
        assertEquals(0, passage.delivered());
        assertEquals(0, passage.leadTime());
        assertEquals(0, passage.wip());
    }

    @Test
    void leaversAreExactlyNoneWhereNobodyCanLeave() {
        assertEquals(0.0, Example.passage("step A { PT 1 s } either 10 % { } or 70 % { } or 20 % { } "
                + "step B { PT 1 s rework 99.99 % to A }").leavers());
    }

    @Test
    void reworkOfNearlyAll() {
        PassageFigures passage = Example.passage("step A { PT 1 s } step B { PT 0 s rework 99.99 % to A }");
        assertEquals(10_000, passage.leadTime(), 1e-8);
        assertEquals(9_999, passage.rework().returns(), 1e-8);
    }

    @Test
    void reworkOfNearlyAllInReworkOfNearlyAll() {
        PassageFigures passage = Example.passage("""
                step A { PT 1 s }
                step B { PT 0 s  rework 99.99 % to A }
                step C { PT 0 s  rework 99.99 % to A }
                step D { PT 0 s  rework 99.99 % to B { wait 1 s } }
                delivery
                """);
        // from A a unit needs 1e8 passes of it to reach D, from B one less; D sends it to B 9,999 times, with a wait of 1 s
        assertEquals(1e8 + 9_999 * (1e8 - 1) + 9_999, passage.leadTime(), 1e-2);
        assertEquals(1, passage.delivered(), 0);
    }

    @Test
    void moreThanTenOnceInOneLoop() {
        StringBuilder state = new StringBuilder("step A { PT 1 s }");
        for (int i = 0; i < 11; i++) {
            state.append(" step B" + i + " { PT 1 s rework 10 % to A once }");
        }
        NoFiguresException error = assertThrows(NoFiguresException.class, () -> Example.passage(state.toString()));
        assertEquals("too-many-once", error.finding().code());
    }

    @Test
    void tenOnceInEachOfTwoLoops() {
        StringBuilder state = new StringBuilder();
        for (String loop : List.of("A", "C")) {
            state.append("step " + loop + " { PT 1 s }");
            for (int i = 0; i < 10; i++) {
                state.append(" step " + loop + i + " { PT 0 s rework 100 % to " + loop + " once }");
            }
        }
        assertEquals(22, Example.passage(state.toString()).leadTime(), 1e-9);
    }

    @Test
    void parallelIsApproximateWhereABranchVaries() {
        assertTrue(Example.passage("parallel { step A { PT 1 .. 3 s } } and { step B { PT 1 s } }").approximate());
        assertTrue(Example.passage("parallel { step A { PT 1 s rework 5 % to A } } and { step B { PT 1 s } }").approximate());
        assertTrue(Example.passage("parallel { either 50 % { } } and { step B { PT 1 s } }").approximate());
        assertFalse(Example.passage("parallel { step A { PT 1 s } } and { step B { PT 1 s } } step C { PT 1 .. 3 s }").approximate());
    }

    @Test
    void rangeTakesTheLongestBranchAtEachEnd() {
        PassageFigures passage = Example.passage("parallel { step A { PT 1 .. 9 s } } and { step B { PT 4 .. 5 s } }");
        assertEquals(4, passage.leadTimeRange().low());
        assertEquals(9, passage.leadTimeRange().high());
        assertEquals(5, passage.leadTime());
    }

    @Test
    void mainRouteFollowsTheLargestShares() {
        PassageFigures passage = Example.passage("""
                step A { PT 1 s  skip 45 % to C  rework 20 % to A  leave 10 % }
                step B { PT 10 s }
                step C { PT 100 s }
                either 40 % { step D { PT 1000 s } } or 30 % { step E { PT 1000 s } } or 30 % { step F { PT 1000 s } }
                parallel { step G { PT 1 s } } and { step H { PT 2 s } }
                delivery
                step I { PT 1 h }
                """);
        assertEquals(List.of("A", "C", "D", "H"), passage.mainRoute().steps());
        assertEquals(1103, passage.mainRoute().leadTime());
    }

    @Test
    void mainRoutePassesByWhereMostDo() {
        assertEquals(List.of("B"), Example.passage("either 40 % { step A { PT 1 s } } step B { PT 1 s }").mainRoute().steps());
    }

    @Test
    void firstOnATie() {
        PassageFigures passage = Example.passage(
                "either 50 % { step A { PT 1 s } } or 50 % { step B { PT 1 s } } parallel { step C { PT 3 s } } and { step D { PT 3 s } }");
        assertEquals(List.of("A", "C"), passage.mainRoute().steps());
    }

    @Test
    void routesMostProbableFirst() {
        List<Route> routes = Example.passage("""
                step A { PT 1 s  rework 50 % to A  skip 10 % to C }
                either 30 % { step B { PT 10 s } } or 70 % { }
                step C { PT 100 s }
                """).routes();
        assertEquals(3, routes.size());
        assertRoute(0.56, 101, List.of("A", "C"), routes.get(0));
        assertRoute(0.24, 111, List.of("A", "B", "C"), routes.get(1));
        assertRoute(0.2, 101, List.of("A", "C"), routes.get(2));
    }

    private static void assertRoute(double share, double leadTime, List<String> steps, Route route) {
        assertEquals(share, route.share(), 1e-12);
        assertEquals(leadTime, route.leadTime(), 1e-9);
        assertEquals(steps, route.steps());
    }

    @Test
    void routesCountTheLongestBranch() {
        List<Route> routes = Example.passage(
                "parallel { either 25 % { step Long { PT 9 s } } or 75 % { step Short { PT 1 s } } } and { step Middle { PT 5 s } }").routes();
        assertRoute(0.75, 5, List.of("Middle"), routes.get(0));
        assertRoute(0.25, 9, List.of("Long"), routes.get(1));
    }

    @Test
    void twentyOfManyRoutes() {
        StringBuilder state = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            state.append("either 50 % { step A" + i + " { PT 1 s } } or 50 % { step B" + i + " { PT 1 s } }\n");
        }
        List<Route> routes = Example.passage(state.toString()).routes();
        assertEquals(20, routes.size());
        assertEquals(Math.pow(0.5, 40), routes.get(0).share());
        assertEquals("A39", routes.get(0).steps().get(39));
    }

    @Test
    void rolledCompleteAccurateIsWeightedOverWays() {
        PassageFigures passage = Example.passage("""
                step A { PT 1 s  %C&A 80 %  rework 30 % to A { step Back { PT 1 s  %C&A 1 % } }  skip 35 % to C }
                step B { PT 1 s  %C&A 50 % }
                step C { PT 1 s }
                delivery
                step D { PT 1 s  %C&A 10 % }
                """);
        assertEquals(0.8 * (0.5 * 0.5 + 0.5), passage.rolledCompleteAccurate(), 1e-12);
    }

    @Test
    void firstTimeThrough() {
        PassageFigures passage = Example.passage("""
                step A { PT 1 s  rework 20 % to A }
                step B { PT 1 s  rework 10 % to A  leave 10 % }
                """);
        double delivered = 0.8 * 0.8 / (1 - 0.2 - 0.8 * 0.1);
        assertEquals(delivered, passage.delivered(), 1e-12);
        assertEquals(0.8 * 0.8 / delivered, passage.firstTimeThrough(), 1e-12);
    }

    @Test
    void reworkLeftAwayGoesOnInProportion() {
        PassageFigures passage = Example.passage("""
                step A { PT 10 s  rework 60 % to A  skip 20 % to C }
                step B { PT 8 s }
                step C { PT 1 s }
                """);
        assertEquals(10 / 0.4 + 8 * 0.5 + 1, passage.leadTime(), 1e-9);
        assertEquals(15, passage.rework().leadTime(), 1e-9);
        assertEquals(1.5, passage.rework().returns(), 1e-12);
    }

    @Test
    void valueIsAddedOnceOnly() {
        PassageFigures passage = Example.passage("""
                step A { PT 10 s  value adding }
                step B { PT 10 s  value adding 40 %  rework 50 % to A }
                parallel { step C { PT 5 s  value adding } } and { step D { PT 6 s  value adding 2 s } }
                """);
        assertEquals(10 + 4 + 2, passage.valueAddedTime(), 1e-12);
        assertEquals(46, passage.leadTime(), 1e-9);
    }

    @Test
    void stepsKnown() {
        StateFigures figures = Example.figures("step A { PT 1 s } step B { WT 1 s } step C { PT 1 s WT ? rework 5 % to C { step D { LT 1 s } } }");
        assertEquals(4, figures.passage().steps().total());
        assertEquals(1, figures.passage().steps().known());
    }

    @Test
    void typesKeepTheirWay() {
        StateFigures figures = Example.figures("type Small 75 % type Large 25 %", """
                step A { PT 10 s  PT 30 s for Large  rework 50 % for Large to A }
                either Large { step B { PT 100 s } } otherwise { }
                step C { PT 1 s leave 50 % for Small }
                """);
        assertEquals(11, figures.types().get(0).passage().leadTime(), 1e-9);
        assertEquals(161, figures.types().get(1).passage().leadTime(), 1e-9);
        assertEquals((0.375 * 11 + 0.25 * 161) / 0.625, figures.passage().leadTime(), 1e-9);
        assertEquals(0.625, figures.passage().delivered(), 1e-12);
        assertEquals(List.of("A", "C"), figures.passage().mainRoute().steps());
        assertEquals(7.5, figures.types().get(0).passage().demandPerDay(), 1e-12);
        assertEquals(2, figures.types().get(0).passage().steps().total());
    }

    @Test
    void countedBufferIsSharedByTheTypes() {
        StateFigures figures = Example.figures("type Small 75 % type Large 25 %",
                "either Large { queue 5 step B { PT 0 s } } otherwise { step A { PT 0 s } }");
        assertEquals(5 / 2.5 * 28800, figures.types().get(1).passage().leadTime(), 1e-6);
        assertEquals(14400, figures.passage().leadTime(), 1e-6);
    }
}
