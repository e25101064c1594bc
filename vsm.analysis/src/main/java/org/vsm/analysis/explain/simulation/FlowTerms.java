package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.BranchResult;
import org.vsm.analysis.simulation.result.FlowResult;

/** What only a simulation with the waits as observed tells: how many are delivered, and which branches decide. */
final class FlowTerms {

    private static final String SHARE = "delivered";

    private final ReplicationTerms terms;
    private final StateTerms state;

    FlowTerms(ReplicationTerms terms, StateTerms state) {
        this.terms = terms;
        this.state = state;
    }

    void add(FlowResult result) {
        terms.add(state.figure("leadTime", terms.name("computed", "computedLeadTime", null)));
        terms.addMean(terms.name("delivered", "delivered", SHARE), result.delivered(), state.beside("delivered"));
        for (BranchResult branch : result.branches()) {
            String number = Integer.toString(branch.position() + 1);
            String block = branch.block().name();
            List<String> elements = branch.elements().stream().map(each -> each.name()).toList();
            String of = elements.isEmpty() ? block + "." + number : elements.get(0);
            terms.addMean(terms.name("branches.decisive", "branches." + block + "." + number + ".decisive", SHARE, of), branch.decisive());
        }
    }
}
