package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;

/** A flow and its figures, as rules look at them. */
public final class AnalysedFlow {
    private final StateFigures figures;
    private final FlowGraph graph;
    private final Map<String, ElementFigures> byName = new HashMap<>();

    public AnalysedFlow(StateFigures figures) {
        this.figures = figures;
        this.graph = FlowGraph.of(figures.flow());
        figures.elements().forEach(element -> byName.put(element.name(), element));
    }

    StateFigures figures() {
        return figures;
    }

    Flow flow() {
        return figures.flow();
    }

    FlowGraph graph() {
        return graph;
    }

    /** The figures of a step, wait, buffer or hand-off. */
    ElementFigures figures(Node node) {
        return byName.get(node.element().label().name());
    }

    /** Nodes of steps, in the order of the text. */
    List<Node> steps() {
        return graph.nodes().stream().filter(node -> node.kind() == Kind.STEP).toList();
    }

    /** What all steps together yield. */
    List<Finding> ofSteps(BiConsumer<Step, List<Finding>> check) {
        List<Finding> findings = new ArrayList<>();
        steps().forEach(node -> check.accept((Step) node.element(), findings));
        return findings;
    }

    /** The step that directly follows in the same sequence; null if another thing does. */
    Node stepAfter(Node node) {
        if (node.next() >= graph.size()) {
            return null;
        }
        Node next = graph.node(node.next());
        return next.kind() == Kind.STEP && next.where().sequence() == node.where().sequence() ? next : null;
    }
}
