package org.vsm.analysis.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.ElementChange.Change;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.flow.Step;

/** What a rule or a law demands was marked as necessary, and is gone in the later state. */
final class NecessaryStepRemoved implements ComparisonRule {
    @Override
    public String code() {
        return "necessary-step-removed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        Map<String, Step> steps = FlowGraph.of(comparison.from().flow()).nodes().stream().filter(node -> node.kind() == Kind.STEP)
                .map(Node::element).map(Step.class::cast).collect(Collectors.toMap(step -> step.label().name(), Function.identity()));
        return comparison.elements().stream().filter(change -> change.change() == Change.REMOVED)
                .map(change -> steps.get(change.from().name())).filter(NecessaryStepRemoved::isNecessary)
                .map(step -> Finding.warning(step.label().origin(), code(), step.label().title(), reason(step)).because(step.label().origin())).toList();
    }

    private static boolean isNecessary(Step step) {
        return step != null && step.value() != null && step.value().kind().equals("necessary");
    }

    private static String reason(Step step) {
        return step.value().reason() == null ? step.value().kind() : step.value().reason();
    }
}
