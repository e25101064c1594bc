package org.vsm.cli.diagram.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.dot.ClusteredDot;
import org.vsm.cli.diagram.dot.ClusteredDot.Cluster;
import org.vsm.cli.diagram.dot.ClusteredDot.Node;
import org.vsm.cli.diagram.dot.CourseDot;
import org.vsm.cli.diagram.dot.DotPlaces;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.grid.Columns;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.CourseReader;
import org.vsm.cli.diagram.grid.Grid;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** The hand-off picture of a state. */
public record LanesView(DrawnState state) implements View {

    @Override
    public Scene scene(double mostWidth, GraphvizChoice graphviz) {
        return LanesPicture.of(state, mostWidth, graphviz);
    }

    @Override
    public Map<String, Object> origins() {
        return state.origins();
    }

    @Override
    public String dot() {
        DiagramWords words = new DiagramWords(state);
        Course course = CourseReader.read(state, words);
        Map<Stop, String> lanes = Lanes.of(course);
        List<String> order = Lanes.inOrder(course, lanes, state.state());
        DotPlaces places = new DotPlaces(new Grid(List.of(course), Columns.of(course), lanes), order, course.stops());
        SingleParts singles = new SingleParts(state, words);
        CourseDot nodes = new CourseDot("", stop -> singles.nameOf(stop.element()), stop -> "", stop -> "", places);
        List<Cluster> clusters = new ArrayList<>();
        for (String lane : order) {
            List<Node> inLane = course.stops().stream().filter(each -> lanes.get(each).equals(lane)).map(nodes::node).toList();
            clusters.add(new Cluster(lane.equals(Lanes.NOBODY) ? words.text("lane.nobody") : words.titleOf(lane), inLane));
        }
        return ClusteredDot.of(state.figures().flow().name(), clusters, nodes.edges(course));
    }
}
