package org.vsm.analysis.bottleneck;

import java.util.List;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.bottleneck.DelayShares.DelayShare;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Bottlenecks.Reason;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.Contributions;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.quality.CompleteAccurate;
import org.vsm.analysis.resources.TaktCheck;

/** What limits the stream, and what to improve first. */
public final class BottleneckFinder {
    /** From this utilisation on queues grow quickly with every small disturbance. */
    private static final double HIGH = 0.85;

    private final SolvedFlow solved;
    private final FlowGraph graph;
    private final LessRework lessRework;
    private final double leadTime;

    public BottleneckFinder(SolvedFlow solved) {
        this.solved = solved;
        this.graph = solved.graph();
        this.lessRework = new LessRework(solved);
        this.leadTime = solved.leadTime();
    }

    /** The ten best opportunities. */
    public List<Opportunity> opportunities(Cancellation cancellation) {
        return new Opportunities(solved, lessRework).find(cancellation);
    }

    /** The three answers. */
    public Bottlenecks find(List<ResourceFigures> resources, Contributions contributions, Cancellation cancellation) {
        return new Bottlenecks(capacity(resources), delay(contributions), quality(cancellation));
    }

    private Bottleneck capacity(List<ResourceFigures> resources) {
        Bottleneck best = null;
        for (ResourceFigures resource : resources) {
            if (resource.utilisation() != null && (best == null || resource.utilisation() > best.value())) {
                double value = resource.utilisation();
                best = new Bottleneck(resource.name(), resource.title(), value, value > 1 ? Reason.CANNOT_KEEP_UP
                        : value >= HIGH ? Reason.QUEUES_WILL_GROW : Reason.HIGHEST_UTILISATION);
            }
        }
        for (TaktCheck check : TaktCheck.of(solved)) {
            if (check.ratio() > 0 && (best == null || check.ratio() > best.value())) {
                double value = check.ratio();
                best = at(check.node(), value, value > 1 ? Reason.SLOWER_THAN_TAKT
                        : value >= HIGH ? Reason.CLOSE_TO_TAKT : Reason.NEAREST_TO_TAKT);
            }
        }
        return best;
    }

    private Bottleneck delay(Contributions contributions) {
        DelayShare most = null;
        for (DelayShare share : DelayShares.of(graph, contributions)) {
            if (share.seconds() > (most == null ? 0 : most.seconds())) {
                most = share;
            }
        }
        return most == null ? null : at(most.node(), most.seconds() / leadTime, Reason.LARGEST_SHARE);
    }

    private Bottleneck quality(Cancellation cancellation) {
        Node worst = null;
        double adds = 0;
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            if (node.element() instanceof Step step && !step.reworks().isEmpty()) {
                cancellation.check();
                double more = leadTime - lessRework.leadTime(node.index(), 0);
                if (more > adds && more > 1e-9 * leadTime) {
                    worst = node;
                    adds = more;
                }
            }
        }
        return worst == null ? lowestCompleteAccurate() : at(worst, adds, Reason.REWORK_ADDS_MOST);
    }

    private Bottleneck lowestCompleteAccurate() {
        Bottleneck lowest = null;
        for (Node node : graph.nodes()) {
            Double share = CompleteAccurate.mean(solved, node);
            if (share != null && (lowest == null || share < lowest.value())) {
                lowest = at(node, share, Reason.LOWEST_COMPLETE_ACCURATE);
            }
        }
        return lowest;
    }

    private static Bottleneck at(Node node, double value, Reason reason) {
        return new Bottleneck(node.element().label().name(), node.element().label().title(), value, reason);
    }
}
