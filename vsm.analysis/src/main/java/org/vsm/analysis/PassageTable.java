package org.vsm.analysis;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.vsm.analysis.breakdown.ValueAdded;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.chain.Shares;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Range;
import org.vsm.analysis.figures.PassageFigures.Rework;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.figures.PassageFigures.StepCount;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.handoffs.Handoffs;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.leadtime.Variation;
import org.vsm.analysis.quality.CompleteAccurate;
import org.vsm.analysis.routes.MainWay;
import org.vsm.analysis.routes.Routes;

/** The figures of the way through the stream: per type of work, and of all as means over the delivered units. */
final class PassageTable {
    private final SolvedFlow solved;
    private final SolvedFlow withoutRework;
    private final FlowGraph graph;
    private final Flow flow;
    private final ValueAdded valueAdded;

    PassageTable(SolvedFlow solved, SolvedFlow withoutRework, ValueAdded valueAdded) {
        this.solved = solved;
        this.withoutRework = withoutRework;
        this.graph = solved.graph();
        this.flow = graph.flow();
        this.valueAdded = valueAdded;
    }

    /** One of the declared types. */
    TypeFigures ofType(SolvedType type) {
        SolvedType plain = plain(type);
        Scope one = new Scope(type.delivered(), List.of(type), figure -> figure.applyAsDouble(type),
                type.criticalPath().leadTime() - plain.criticalPath().leadTime());
        Double demand = flow.demandPerDay() == null ? null : Double.valueOf(flow.demandPerDay() * type.type().share());
        PassageFigures passage = figures(one, new MainWay(graph, type), Routes.of(withoutRework, plain), demand,
                steps(node -> type.visits(node.index()) > 0, List.of(type)));
        return new TypeFigures(type.type().name(), type.type().title(), type.type().share(), passage);
    }

    /** All types together. */
    PassageFigures ofAll(MainWay mainWay) {
        double plain = withoutRework.leadTime();
        Scope all = new Scope(solved.delivered(), solved.types(), solved::mean,
                solved.leadTime() - plain);
        return figures(all, mainWay, Routes.of(withoutRework), flow.demandPerDay(), steps(node -> true, solved.types()));
    }

    private SolvedType plain(SolvedType type) {
        return withoutRework.types().get(solved.types().indexOf(type));
    }

    /** What the figures are about: how to take a mean over the types, and what is already known of them together. */
    private record Scope(double delivered, List<SolvedType> types, ToDoubleFunction<ToDoubleFunction<SolvedType>> mean,
            double reworkLeadTime) {

        double mean(ToDoubleFunction<SolvedType> figure) {
            return mean.applyAsDouble(figure);
        }
    }

    private PassageFigures figures(Scope scope, MainWay mainWay, List<Route> routes, Double demand, StepCount steps) {
        double process = scope.mean(SolvedType::processTime);
        double wait = scope.mean(SolvedType::waitTime);
        double lead = process + wait;
        Double added = valueAdded.isClassified() ? Double.valueOf(scope.mean(valueAdded::seconds)) : null;
        double day = flow.calendar().secondsPerDay();
        double rework = hasRework(scope.types()) ? scope.reworkLeadTime() : 0;
        Range range = new Range(scope.mean(type -> solved.leadTime(type, EstimateEnd.LOW)),
                scope.mean(type -> solved.leadTime(type, EstimateEnd.HIGH)));
        return new PassageFigures(lead, process, wait, ratio(process, lead), added,
                added == null ? null : Double.valueOf(ratio(added, lead)), Variation.inParallel(graph, scope.types()),
                scope.delivered(), 1 - scope.delivered(), mainWay.figures(), range, routes, rolled(scope),
                firstTimeThrough(scope), new Rework(scope.mean(this::returns), rework, ratio(rework, lead)),
                scope.mean(type -> Handoffs.of(graph, type)), steps, demand,
                demand == null || demand <= 0 ? null : Double.valueOf(day / demand),
                demand == null ? null : Double.valueOf(demand * scope.delivered() * lead / day));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private Double rolled(Scope scope) {
        Function<SolvedType, Double> rolled = type -> CompleteAccurate.rolled(withoutRework, plain(type));
        boolean any = scope.types().stream().map(rolled).anyMatch(Objects::nonNull);
        return any ? Double.valueOf(scope.mean(type -> rolled.apply(type) == null ? 1 : rolled.apply(type))) : null;
    }

    private Double firstTimeThrough(Scope scope) {
        return hasRework(scope.types()) && scope.delivered() > 0 ? Double.valueOf(scope.mean(
                type -> type.delivered() > 0 ? type.beforeDelivery().throughAtOnce() / type.delivered() : 0)) : null;
    }

    private double returns(SolvedType type) {
        double sum = 0;
        for (double returns : type.beforeDelivery().returns()) {
            sum += returns;
        }
        return sum;
    }

    /** Whether anybody can be sent back before delivery. */
    private boolean hasRework(List<SolvedType> types) {
        for (ReworkLine line : graph.lines()) {
            for (SolvedType type : types) {
                if (line.step() < graph.delivery() && type.visits(line.step()) > 0
                        && Shares.of(line.rework().share(), type.type().name()).signum() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private StepCount steps(Predicate<Node> counted, List<SolvedType> types) {
        int total = 0;
        int known = 0;
        for (Node node : graph.nodes()) {
            if (node.element() instanceof Step && counted.test(node)) {
                total++;
                known += types.stream().allMatch(type -> isKnown(node.element(), type.type().name())) ? 1 : 0;
            }
        }
        return new StepCount(total, known);
    }

    private static boolean isKnown(Element step, String type) {
        return TypedTimes.process(step, type).time().isKnown() && TypedTimes.wait(step, type).time().isKnown();
    }
}
