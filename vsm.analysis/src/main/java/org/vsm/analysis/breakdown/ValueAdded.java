package org.vsm.analysis.breakdown;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.ValueMark;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * What of the process time the customer values: on the critical path, with the visits that there would be without
 * rework, as work done again adds no value.
 */
public final class ValueAdded {
    private final SolvedFlow solved;
    private final SolvedFlow withoutRework;

    public ValueAdded(SolvedFlow solved, SolvedFlow withoutRework) {
        this.solved = solved;
        this.withoutRework = withoutRework;
    }

    /** Whether any step says if it adds value. */
    public boolean isClassified() {
        return solved.graph().nodes().stream().anyMatch(node -> node.element() instanceof Step step && step.value() != null);
    }

    /** Seconds per delivered unit of a type, all steps together. */
    public double seconds(SolvedType type) {
        double sum = 0;
        for (int node = 0; node < solved.graph().delivery(); node++) {
            sum += seconds(type, solved.graph().node(node));
        }
        return sum;
    }

    /** Seconds per delivered unit at one node, over all types. */
    public double seconds(Node node) {
        return solved.mean(type -> seconds(type, node));
    }

    private double seconds(SolvedType type, Node node) {
        if (!(node.element() instanceof Step step) || step.value() == null || !type.criticalPath().isCritical(node.index())) {
            return 0;
        }
        SolvedType same = withoutRework.types().get(solved.types().indexOf(type));
        return same.visitsOfDelivered(node.index()) * perPass(step.value(), type.times().processing()[node.index()]);
    }

    /** The value-adding seconds of a pass. */
    public static double perPass(ValueMark value, double processTime) {
        return value.seconds() != null ? Math.min(value.seconds(), processTime) : value.share() * processTime;
    }
}
