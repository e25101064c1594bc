package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;

/** A step that no unit of any type ever gets to. */
final class UnreachableStep implements Rule {
    @Override
    public String code() {
        return "unreachable-step";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.steps().stream().filter(node -> state.figures(node).visits() == 0).map(node -> node.element().label())
                .map(label -> Finding.warning(label.origin(), code(), label.title())).toList();
    }
}
