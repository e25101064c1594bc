package org.vsm.cli.diagram.dot;

/** Texts and shapes as Graphviz reads them. */
final class DotText {

    private DotText() {
    }

    /** In quotes; a backslash would be an escape in a label, and a line break would end up as one. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    /** The shape of a kind of element. */
    static String shapeOf(String kind) {
        return switch (kind) {
            case "inventory", "queue", "supermarket", "fifo" -> "trapezium";
            case "wait", "delay" -> "oval";
            case "handoff" -> "cds";
            case "delivery" -> "doubleoctagon";
            default -> "box";
        };
    }
}
