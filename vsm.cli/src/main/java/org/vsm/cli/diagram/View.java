package org.vsm.cli.diagram;

import org.vsm.cli.diagram.scene.Scene;

/** Something to look at: drawn by vsm, or as a graph for who wants to draw it. */
public interface View {

    /** @param mostWidth pixels from which a long stream is wrapped */
    Scene scene(double mostWidth);

    /** The same in Graphviz's language. */
    String dot();
}
