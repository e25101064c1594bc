package org.vsm.cli.diagram.dot;

import java.util.List;

/** A graph whose nodes stand in groups, in Graphviz's language. */
public final class ClusteredDot {

    private ClusteredDot() {
    }

    /** A group with a title. */
    public record Cluster(String title, List<Node> nodes) {
    }

    /** @param style as Graphviz names it; empty for the usual one */
    public record Node(String id, String label, String shape, String style, DotPlace place) {
    }

    /** @param label empty for none */
    public record Edge(String from, String to, String label) {
    }

    /** The graph: laid out freely by {@code dot}, as vsm places it by {@code neato -n2}. */
    public static String of(String name, List<Cluster> clusters, List<Edge> edges) {
        StringBuilder out = new StringBuilder();
        out.append("digraph ").append(DotText.quoted(name)).append(" {\n  rankdir=LR;\n  node [shape=box];\n");
        int number = 0;
        for (Cluster cluster : clusters) {
            out.append("  subgraph cluster_").append(number++).append(" {\n    label=").append(DotText.quoted(cluster.title())).append(";\n");
            for (Node node : cluster.nodes()) {
                out.append("    ").append(DotText.quoted(node.id())).append(" [shape=").append(node.shape()).append(", label=")
                        .append(DotText.quoted(node.label())).append(node.style().isEmpty() ? "" : ", style=" + node.style()).append(", ").append(node.place().attribute()).append("];\n");
            }
            out.append("  }\n");
        }
        for (Edge edge : edges) {
            out.append("  ").append(DotText.quoted(edge.from())).append(" -> ").append(DotText.quoted(edge.to()))
                    .append(edge.label().isEmpty() ? "" : " [label=" + DotText.quoted(edge.label()) + "]").append(";\n");
        }
        return out.append("}\n").toString();
    }
}
