package org.vsm.cli.diagram.map;

import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.dot.FlowDot;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.scene.Scene;

/** The map of a state. */
public record MapView(DrawnState state) implements View {

    @Override
    public Scene scene(double mostWidth) {
        return MapPicture.of(state, mostWidth, GraphvizChoice.EMBEDDED);
    }

    @Override
    public String dot() {
        return FlowDot.of(state.figures().flow(), state.wording());
    }
}
