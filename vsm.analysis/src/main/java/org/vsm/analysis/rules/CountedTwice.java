package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Seconds;

/** Units that wait before a step were counted, and the step has a wait time too: the same waiting twice? */
final class CountedTwice implements Rule {
    @Override
    public String code() {
        return "counted-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : state.graph().nodes()) {
            Node step = node.kind() == Kind.BUFFER ? state.stepAfter(node) : null;
            if (step != null && isPositive(state.figures(node).waitTime()) && isPositive(state.figures(step).waitTime())) {
                ElementFigures after = state.figures(step);
                findings.add(Finding.warning(node.element().label().origin(), code(), node.element().label().title(),
                        after.label().title(), new Seconds(state.figures(node).waitTime()), new Seconds(after.waitTime()))
                        .because(step.element().label().origin()));
            }
        }
        return findings;
    }

    private static boolean isPositive(Double seconds) {
        return seconds != null && seconds > 0;
    }
}
