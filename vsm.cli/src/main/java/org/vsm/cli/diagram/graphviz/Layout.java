package org.vsm.cli.diagram.graphviz;

/** How Graphviz places nodes and draws edges. */
public enum Layout {

    /** Layers along the direction of the edges. */
    DOT,
    /** Springs; a node whose {@code pos} (in inches) ends with {@code !} stays where it is. */
    NEATO,
    /** Nodes stay at their {@code pos} (in points); edges that have a {@code pos} keep it, the others are drawn. */
    NOP2
}
