package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.leadtime.CountedBuffers;

/** Little's law turns a count into a wait only where the demand is known. */
final class CountWithoutDemand implements Rule {
    @Override
    public String code() {
        return "count-without-demand";
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        Double demand = state.flow().demandPerDay();
        if (demand != null && demand > 0) {
            return List.of();
        }
        return state.graph().nodes().stream().filter(CountedBuffers::isCounted).map(Node::element)
                .map(buffer -> Finding.error(buffer.label().origin(), code(), buffer.label().title())).toList();
    }
}
