package org.vsm.cli.diagram.map;

import java.util.Map;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.dot.FlowDot;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.words.DrawnState;

/** The map of a state. */
public record MapView(DrawnState state) implements View {

    @Override
    public Scene scene(double mostWidth, GraphvizChoice graphviz) {
        return MapPicture.of(state, mostWidth, graphviz);
    }

    @Override
    public Map<String, Object> origins() {
        return state.origins();
    }

    @Override
    public String dot() {
        return FlowDot.of(state);
    }
}
