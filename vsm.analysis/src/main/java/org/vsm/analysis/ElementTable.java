package org.vsm.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.vsm.analysis.breakdown.Groups;
import org.vsm.analysis.breakdown.ValueAdded;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.leadtime.Contributions;
import org.vsm.analysis.leadtime.CountedBuffers;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.quality.CompleteAccurate;
import org.vsm.analysis.resources.Work;
import org.vsm.analysis.routes.MainWay;

/** One row of figures per step, wait, buffer and hand-off. */
final class ElementTable {
    private final SolvedFlow solved;
    private final Contributions contributions;
    private final ValueAdded valueAdded;
    private final Work work;
    private final Set<Integer> onMainRoute = new HashSet<>();
    private final double leadTime;
    private final SolvedType mostFrequent;

    ElementTable(SolvedFlow solved, Contributions contributions, ValueAdded valueAdded, Work work, MainWay mainWay) {
        this.solved = solved;
        this.contributions = contributions;
        this.valueAdded = valueAdded;
        this.work = work;
        mainWay.nodes().forEach(node -> onMainRoute.add(node.index()));
        this.leadTime = solved.leadTime();
        this.mostFrequent = solved.mostFrequent();
    }

    List<ElementFigures> rows() {
        return solved.graph().nodes().stream().filter(node -> node.kind().takesTime()).map(this::row).toList();
    }

    private ElementFigures row(Node node) {
        int index = node.index();
        Step step = node.element() instanceof Step one ? one : null;
        Double process = step == null ? null : known(node, type -> TypedTimes.process(step, type), type -> type.times().processing()[index]);
        Double wait = known(node, type -> TypedTimes.wait(node.element(), type), type -> type.times().waiting()[index]);
        boolean afterDelivery = index >= solved.graph().delivery();
        double lead = contributions.lead(index);
        return new ElementFigures(node.element().label(), List.copyOf(Groups.stages(node)), teams(node),
                process, wait, lead(node, process, wait),
                solved.visits(index), solved.mean(type -> type.leadTimeVisits(index)), CompleteAccurate.mean(solved, node),
                step == null || step.value() == null ? null : step.value().kind(),
                step == null ? null : Double.valueOf(valueAdded.seconds(node)), step == null ? 0 : work.seconds(step),
                afterDelivery || mostFrequent.criticalPath().isCritical(index), onMainRoute.contains(index),
                afterDelivery, leadTime > 0 ? lead / leadTime : 0);
    }

    private static List<String> teams(Node node) {
        if (node.element() instanceof Handoff handoff) {
            return handoff.to() == null ? List.of() : List.of(handoff.to());
        }
        return Groups.teams(node);
    }

    /** A wait alone, of a step whose process time nobody knows, is all that is known; no time at all is nothing. */
    private static Double lead(Node node, Double process, Double wait) {
        if (node.kind() != Kind.STEP) {
            return wait;
        }
        if (process == null) {
            return wait == null || wait == 0 ? null : wait;
        }
        return wait == null ? process : Double.valueOf(process + wait);
    }

    /** Mean over the passes; null where no type's time is known. */
    private Double known(Node node, Function<String, TimeFact> fact, ToDoubleFunction<SolvedType> seconds) {
        boolean any = CountedBuffers.isCounted(node)
                || solved.types().stream().anyMatch(type -> fact.apply(type.type().name()).time().isKnown());
        return any ? Double.valueOf(meanOverPasses(node, seconds)) : null;
    }

    private double meanOverPasses(Node node, ToDoubleFunction<SolvedType> figure) {
        List<SolvedType> types = solved.types();
        if (types.size() == 1) {
            return figure.applyAsDouble(types.get(0));
        }
        double passes = solved.visits(node.index());
        double sum = 0;
        for (SolvedType type : types) {
            double visits = passes > 0 ? type.visits(node.index()) / passes : 1;
            sum += type.type().share() * visits * figure.applyAsDouble(type);
        }
        return sum;
    }
}
