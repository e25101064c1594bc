package org.vsm.cli.diagram.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.cli.diagram.dot.ClusteredDot.Edge;
import org.vsm.cli.diagram.dot.ClusteredDot.Node;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.Stop;

/**
 * The stops and ways of a course as nodes and edges.
 *
 * @param prefix of all names, to tell courses apart
 * @param title  of an element
 * @param remark stands before the title of a stop; empty for most
 * @param style  of a stop; empty for the usual one
 * @param places where stops stand
 */
public record CourseDot(String prefix, Function<Stop, String> title, Function<Stop, String> remark, Function<Stop, String> style, DotPlaces places) {

    public Node node(Stop stop) {
        String title = stop.element() == null ? stop.text() : this.title.apply(stop);
        return new Node(prefix + stop.key(), remark.apply(stop) + title, shape(stop), style.apply(stop), places.of(stop));
    }

    public List<Edge> edges(Course course) {
        List<Edge> edges = new ArrayList<>();
        course.legs().forEach(each -> edges.add(new Edge(prefix + each.from().key(), prefix + each.to().key(), "")));
        course.ways().forEach(each -> edges.add(new Edge(prefix + each.from(), prefix + each.to(), each.label())));
        return edges;
    }

    private static String shape(Stop stop) {
        return switch (stop.kind()) {
            case CHOICE -> "diamond";
            case MEETING, FORK, JOINT -> "point";
            case OPTION, GUEST -> "plaintext";
            case ELEMENT -> DotText.shapeOf(stop.element().label().kind());
        };
    }
}
