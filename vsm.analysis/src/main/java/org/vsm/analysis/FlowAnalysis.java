package org.vsm.analysis;

import java.util.List;
import org.vsm.analysis.bottleneck.BottleneckFinder;
import org.vsm.analysis.breakdown.Groups;
import org.vsm.analysis.breakdown.ValueAdded;
import org.vsm.analysis.breakdown.Waitings;
import org.vsm.analysis.breakdown.Wastes;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PromiseFigures;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.Contributions;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.resources.Loads;
import org.vsm.analysis.resources.Work;
import org.vsm.analysis.routes.MainWay;

/** From a flow to its figures. */
public final class FlowAnalysis {

    /** The version of the figures' definitions: it goes up when a figure is defined anew, so that old ones are told apart. */
    public static final int DEFINITIONS = 1;

    private FlowAnalysis() {
    }

    /**
     * All figures of a state, for a result that nobody cancels.
     *
     * @throws NoFiguresException where the flow cannot be solved
     */
    public static StateFigures of(Flow flow) {
        return of(flow, Cancellation.NEVER);
    }

    /**
     * All figures of a state.
     *
     * @throws NoFiguresException where the flow cannot be solved
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static StateFigures of(Flow flow, Cancellation cancellation) {
        FlowGraph graph = FlowGraph.of(flow);
        SolvedFlow solved = SolvedFlow.of(graph, Reading.Rework.KEPT);
        SolvedFlow withoutRework = SolvedFlow.of(graph, Reading.Rework.LEFT_AWAY);
        cancellation.check();
        ValueAdded valueAdded = new ValueAdded(solved, withoutRework);
        MainWay mainWay = new MainWay(graph, solved.mostFrequent());
        PassageTable passages = new PassageTable(solved, withoutRework, valueAdded);
        PassageFigures passage = passages.ofAll(mainWay);
        Contributions contributions = new Contributions(solved);
        Work work = new Work(solved);
        List<ResourceFigures> resources = Loads.of(solved);
        Groups groups = new Groups(graph, contributions, work);
        BottleneckFinder bottlenecks = new BottleneckFinder(solved);
        return new StateFigures(flow, passage, types(passages, solved), work.effort(), work.cost(), resources,
                Waitings.of(graph, contributions), Wastes.of(solved, passage.rework().leadTime()),
                groups.byActivity(), groups.byPractice(), groups.byStage(), groups.byTeam(),
                bottlenecks.find(resources, contributions, cancellation), bottlenecks.opportunities(cancellation),
                flow.serviceLevels().stream().map(promise -> new PromiseFigures(promise, null)).toList(),
                new ElementTable(solved, contributions, valueAdded, work, mainWay).rows());
    }

    private static List<TypeFigures> types(PassageTable passages, SolvedFlow solved) {
        boolean declared = !solved.graph().flow().types().get(0).name().equals(Flow.NO_TYPE);
        return declared ? solved.types().stream().map(passages::ofType).toList() : List.of();
    }
}
