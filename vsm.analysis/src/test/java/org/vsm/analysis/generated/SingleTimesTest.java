package org.vsm.analysis.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.Opportunity.Halve;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.time.TimeEstimate;

/** One time of a random flow changed, all else as it is: every time of the flow in its turn. */
class SingleTimesTest {
    private static final int MODELS = Integer.getInteger("vsm.models", 500);
    private static final int SHOWN = 10;

    private enum Part { WAIT, PROCESS }

    private static List<Part> parts(ElementFigures element) {
        return element.label().kind().equals("step") ? List.of(Part.values()) : List.of(Part.WAIT);
    }

    private static double leadTime(Flow flow) {
        return SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT).leadTime();
    }

    /** The flow with one time of one element multiplied. A counted buffer keeps the wait that it has, as a time. */
    private static Flow scaled(Flow flow, ElementFigures changed, Part part, double factor) {
        return Rewriting.elements(flow, element -> List.of(!element.label().name().equals(changed.name()) ? element
                : element instanceof Step step ? scaled(step, part, factor)
                : element instanceof Buffer buffer && buffer.count() != null ? waiting(buffer, flow.types(), changed.waitTime() * factor)
                : Rewriting.withTimes(element, times -> scaled(times, factor))));
    }

    private static Element scaled(Step step, Part part, double factor) {
        return Rewriting.withTimes(step, part == Part.WAIT ? scaled(step.waitTime(), factor) : step.waitTime(),
                part == Part.PROCESS ? scaled(step.processTime(), factor) : step.processTime());
    }

    private static List<Typed<TimeFact>> scaled(List<Typed<TimeFact>> times, double factor) {
        return times.stream().map(typed -> new Typed<>(typed.types(), fact(typed.value().time().mean() * factor))).toList();
    }

    private static TimeFact fact(double seconds) {
        return new TimeFact(new TimeEstimate.Fixed(seconds), Provenance.UNSTATED, null);
    }

    private static Element waiting(Buffer buffer, List<WorkType> types, double seconds) {
        Set<String> all = types.stream().map(WorkType::name).collect(Collectors.toSet());
        return new Buffer(buffer.label(), null, Provenance.UNSTATED, List.of(new Typed<>(all, fact(seconds))), null, List.of(),
                List.of(), List.of());
    }

    @Test
    void noTimeMakesTheLeadTimeShorterWhereItIsLonger() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = FlowGenerator.flow(seed);
            double leadTime = leadTime(flow);
            for (ElementFigures element : FlowAnalysis.of(flow).elements()) {
                for (Part part : parts(element)) {
                    double longer = leadTime(scaled(flow, element, part, 1.5));
                    assertTrue(longer >= leadTime * (1 - 1e-9), "seed " + seed + ", " + part + " of " + element.name());
                }
            }
        }
    }

    @Test
    void opportunitiesAreWhatSolvingAgainWithHalfOfTheTimeSaves() {
        for (long seed = 0; seed < MODELS; seed++) {
            Flow flow = FlowGenerator.flow(seed);
            double tolerance = 1e-9 * (1 + leadTime(flow));
            List<Opportunity> found = FlowAnalysis.of(flow).opportunities();
            Map<String, Double> saved = savedByHalf(flow);
            List<Double> best = new ArrayList<>(saved.values());
            best.sort(Comparator.reverseOrder());
            for (Opportunity opportunity : found) {
                if (opportunity.halve() != Halve.REWORK) {
                    String key = opportunity.halve() + " of " + opportunity.element();
                    assertEquals(saved.get(key), opportunity.leadTimeSaved(), tolerance, "seed " + seed + ", " + key);
                }
            }
            if (found.size() == SHOWN && best.size() > SHOWN) {
                assertTrue(best.get(SHOWN) <= Math.max(0, found.get(SHOWN - 1).leadTimeSaved()) + tolerance, "seed " + seed + " leaves out a better one");
            }
        }
    }

    private static Map<String, Double> savedByHalf(Flow flow) {
        Map<String, Double> saved = new TreeMap<>();
        double leadTime = leadTime(flow);
        for (ElementFigures element : FlowAnalysis.of(flow).elements()) {
            for (Part part : parts(element)) {
                saved.put(part + " of " + element.name(), leadTime - leadTime(scaled(flow, element, part, 0.5)));
            }
        }
        return saved;
    }
}
