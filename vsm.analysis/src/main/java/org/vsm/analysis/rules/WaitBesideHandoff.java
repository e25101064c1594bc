package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;

/** Waiting at a hand-off and waiting before the step that follows are easily the same observation. */
final class WaitBesideHandoff implements Rule {
    @Override
    public String code() {
        return "wait-beside-handoff";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : state.graph().nodes()) {
            Node step = node.kind() == Kind.HANDOFF ? state.stepAfter(node) : null;
            if (step != null && waits(state, node) && waits(state, step)) {
                findings.add(Finding.hint(node.element().label().origin(), code(),
                        node.element().label().title(), step.element().label().title())
                        .because(step.element().label().origin()));
            }
        }
        return findings;
    }

    private static boolean waits(AnalysedFlow state, Node node) {
        Double wait = state.figures(node).waitTime();
        return wait != null && wait > 0;
    }
}
