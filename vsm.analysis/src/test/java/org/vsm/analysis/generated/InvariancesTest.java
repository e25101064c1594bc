package org.vsm.analysis.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.time.TimeEstimate;

/** What must not change a figure, or must change it in a known way, in random flows. */
class InvariancesTest {
    private static final int MODELS = Integer.getInteger("vsm.models", 500);

    private static double leadTime(Flow flow) {
        return SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT).leadTime();
    }

    private static void assertSame(double expected, double actual, long seed) {
        assertEquals(expected, actual, 1e-9 * (1 + expected), "seed " + seed);
    }

    @Test
    void orderOfBranches() {
        for (long seed = 0; seed < MODELS; seed++) {
            Random random = new Random(seed);
            Flow flow = FlowGenerator.flow(seed);
            Flow shuffled = Rewriting.elements(flow, element -> {
                if (element instanceof Parallel parallel) {
                    List<List<Element>> branches = new ArrayList<>(parallel.branches());
                    Collections.shuffle(branches, random);
                    return List.of(new Parallel(parallel.label(), branches));
                }
                return List.of(element);
            });
            assertSame(leadTime(flow), leadTime(shuffled), seed);
        }
    }

    @Test
    void splittingAStepInTwo() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = FlowGenerator.flow(seed);
            Flow split = Rewriting.elements(flow, element -> element instanceof Step step ? Rewriting.inTwo(step) : List.of(element));
            assertSame(leadTime(flow), leadTime(split), seed);
        }
    }

    @Test
    void leadTimeScalesWithTimes() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = Rewriting.elements(FlowGenerator.flow(seed),
                    element -> element instanceof Buffer buffer && buffer.count() != null ? List.of() : List.of(element));
            assertSame(3 * leadTime(flow), leadTime(timesScaled(flow, 3)), seed);
        }
    }

    private static Flow timesScaled(Flow flow, double factor) {
        UnaryOperator<List<Typed<TimeFact>>> scale = times -> scaled(times, factor);
        return Rewriting.elements(flow, element -> List.of(Rewriting.withTimes(element, scale)));
    }

    static List<Typed<TimeFact>> scaled(List<Typed<TimeFact>> times, double factor) {
        return times.stream().map(typed -> new Typed<>(typed.types(), new TimeFact(
                new TimeEstimate.Fixed(typed.value().time().mean() * factor), typed.value().source(), null))).toList();
    }

    @Test
    void noTimeMakesTheLeadTimeShorter() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = FlowGenerator.flow(seed);
            Random random = new Random(seed);
            Flow longer = Rewriting.elements(flow, element -> random.nextInt(3) > 0 ? List.of(element)
                    : List.of(Rewriting.withTimes(element, times -> scaled(times, 1.5))));
            assertTrue(leadTime(longer) >= leadTime(flow) * (1 - 1e-12), "seed " + seed);
        }
    }

    @Test
    void partsAddUp() {
        for (long seed = 0; seed < MODELS; seed++) {
            StateFigures figures = FlowAnalysis.of(FlowGenerator.flow(seed));
            double leadTime = figures.passage().leadTime();
            if (leadTime > 0) {
                assertSame(1, figures.elements().stream().mapToDouble(ElementFigures::leadTimeShare).sum(), seed);
            }
            assertSame(figures.effort().seconds(), figures.elements().stream().mapToDouble(ElementFigures::effort).sum(), seed);
            assertSame(figures.passage().waitTime(), figures.waitingFor().stream().mapToDouble(waiting -> waiting.seconds()).sum(), seed);
            assertTrue(figures.passage().leadTimeRange().low() <= leadTime * (1 + 1e-9), "seed " + seed);
            assertTrue(figures.passage().leadTimeRange().high() >= leadTime * (1 - 1e-9), "seed " + seed);
            List<Route> routes = figures.passage().routes();
            double shares = routes.stream().mapToDouble(Route::share).sum();
            assertTrue(shares <= 1 + 1e-9 && (routes.size() == 20 || shares >= 1 - 1e-9), "seed " + seed + " " + routes);
        }
    }

    @Test
    void routesAddUpToTheLeadTimeWithoutReworkWhereNothingIsParallel() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = Rewriting.elements(FlowGenerator.flow(seed),
                    element -> element instanceof Parallel parallel ? parallel.branches().get(0) : List.of(element));
            StateFigures figures = FlowAnalysis.of(flow);
            if (figures.passage().routes().size() < 20) {
                double mean = figures.passage().routes().stream().mapToDouble(route -> route.share() * route.leadTime()).sum();
                assertSame(figures.passage().leadTime() - figures.passage().rework().leadTime(), mean, seed);
            }
        }
    }
}
