package org.vsm.cli.diagram;

import java.util.Map;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.scene.Scene;

/** Something to look at: drawn by vsm, or as a graph for who wants to draw it. */
public interface View {

    /** Drawn with the Graphviz that comes with vsm, the same on every machine; for whoever draws nearly the same again and again. */
    default Scene scene(double mostWidth) {
        return scene(mostWidth, GraphvizChoice.REMEMBERING);
    }

    /**
     * The picture.
     *
     * @param mostWidth pixels from which a long stream is wrapped
     * @param graphviz  finds ways for arrows that have no straight one
     */
    Scene scene(double mostWidth, GraphvizChoice graphviz);

    /** Where the elements of the picture were written, by their names; opaque. */
    default Map<String, Object> origins() {
        return Map.of();
    }

    /** The same in Graphviz's language. */
    String dot();
}
