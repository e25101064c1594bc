package org.vsm.analysis.quality;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.routes.OnwardWays;
import org.vsm.analysis.routes.OnwardWays.Way;

/** The share of work that the next one can use as it is. */
public final class CompleteAccurate {

    private CompleteAccurate() {
    }

    /** %C&amp;A of a node for a type of work, 0 to 1; null where it has none or nobody knows. */
    public static Double of(Node node, String type) {
        ShareFact fact = fact(node, type);
        return fact == null ? null : Double.valueOf(fact.share().doubleValue());
    }

    /** The same as it is written. */
    public static ShareFact fact(Node node, String type) {
        return node.element() instanceof Step step ? step.completeAccurate().stream().filter(share -> share.holdsFor(type))
                .map(Typed::value).filter(ShareFact::isKnown).findFirst().orElse(null) : null;
    }

    /** The same as the mean over the passes of all types that know it; null where none does, or none passes. */
    public static Double mean(SolvedFlow solved, Node node) {
        double sum = 0;
        double passes = 0;
        for (SolvedType type : solved.types()) {
            Double own = of(node, type.type().name());
            double visits = own == null ? 0 : type.type().share() * type.visits(node.index());
            sum += own == null ? 0 : visits * own;
            passes += visits;
        }
        return passes > 0 ? Double.valueOf(sum / passes) : null;
    }

    /**
     * Rolled %C&amp;A of one type: the product along the way to delivery without rework, weighted over choices and skips.
     *
     * @return null if no step on the way has one
     */
    public static Double rolled(SolvedFlow withoutRework, SolvedType type) {
        OnwardWays ways = new OnwardWays(type.beforeDelivery());
        int from = ways.section().from();
        double[] rolled = new double[ways.section().size() + 1];
        rolled[ways.section().size()] = 1;
        boolean any = false;
        for (int i = ways.section().size() - 1; i >= 0; i--) {
            for (Way way : ways.from(from + i)) {
                rolled[i] += way.share() * rolled[way.to() - from];
            }
            Double own = of(withoutRework.graph().node(from + i), type.type().name());
            if (own != null && !ways.from(from + i).isEmpty()) {
                rolled[i] *= own;
                any = true;
            }
        }
        return any ? Double.valueOf(rolled[0]) : null;
    }
}
