package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation.LeftOut;
import org.vsm.analysis.explain.Explanation.Reason;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/** Elements that take time and yet do not count in the lead time. */
final class LeftOuts {

    private final SolvedFlow solved;
    private final List<SolvedType> types;

    LeftOuts(Solutions solutions) {
        this.solved = solutions.solved();
        this.types = solutions.types();
    }

    /** In the order of the text; those that count for any type of work are none of them. */
    List<LeftOut> all() {
        List<LeftOut> all = new ArrayList<>();
        for (Node node : solved.graph().nodes()) {
            int index = node.index();
            boolean counts = types.stream().anyMatch(type -> type.leadTimeVisits(index) > 0);
            if (node.kind().takesTime() && !counts) {
                Reason reason = types.stream().allMatch(type -> type.visits(index) <= 0) ? Reason.NEVER_PASSED
                        : index >= solved.graph().delivery() ? Reason.AFTER_DELIVERY : Reason.NOT_CRITICAL;
                all.add(new LeftOut(new Subject.OfElement(node.element().label()), reason));
            }
        }
        return all;
    }
}
