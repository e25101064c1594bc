package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.leadtime.CountedBuffers;

/** A counted buffer that no unit passes has no wait, whatever lies in it. */
final class CountNeverPassed implements Rule {
    @Override
    public String code() {
        return "count-never-passed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.graph().nodes().stream().filter(CountedBuffers::isCounted).filter(node -> state.figures(node).visits() == 0)
                .map(node -> node.element().label())
                .map(label -> Finding.warning(label.origin(), code(), label.title())).toList();
    }
}
