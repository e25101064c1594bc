package org.vsm.cli.diagram.route;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import guru.nidi.graphviz.engine.GraphvizException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** Pinned rectangles in Graphviz's language, and the lines in its answer. Graphviz's y grows upwards. */
final class RoutingGraph {

    /** Each side of a rectangle moves outwards by less than this at first, see {@link ArrowRouter}. */
    static final double WIDENING = 0.5;

    private static final double POINTS_PER_INCH = 72;

    private static final double PRECISION = 1e4;

    /** Multiples of these, modulo 1, are spread evenly and do not coincide. */
    private static final double SPREAD_X = 0.618033988749894903;
    private static final double SPREAD_Y = 0.754877666246692760;

    private final List<Box> rectangles;
    private final int attempt;

    /** @param attempt which amounts the rectangles are widened by; odd ones end at whole numbers */
    RoutingGraph(List<Box> rectangles, int attempt) {
        this.rectangles = rectangles;
        this.attempt = attempt;
    }

    /** @param edges pairs of indices of rectangles */
    String dot(List<int[]> edges) {
        StringBuilder dot = new StringBuilder(64 * (rectangles.size() + edges.size()) + 200);
        dot.append("digraph {\nsplines=ortho; esep=0; notranslate=true\n")
                .append("node [shape=box, fixedsize=true, label=\"\"]; edge [dir=none]\n");
        for (int i = 0; i < rectangles.size(); i++) {
            Box box = widened(i);
            dot.append(i).append(" [pos=\"").append(rounded(box.centreX())).append(',').append(rounded(-box.centreY()))
                    .append("\", width=").append(rounded(box.width() / POINTS_PER_INCH))
                    .append(", height=").append(rounded(box.height() / POINTS_PER_INCH)).append("]\n");
        }
        for (int i = 0; i < edges.size(); i++) {
            dot.append(edges.get(i)[0]).append(" -> ").append(edges.get(i)[1]).append(" [id=").append(i).append("]\n");
        }
        return dot.append("}\n").toString();
    }

    /** Reading sixteen digits takes Graphviz longer than four behind the point. */
    private static double rounded(double value) {
        return Math.rint(value * PRECISION) / PRECISION;
    }

    private Box widened(int index) {
        Box box = rectangles.get(index);
        return attempt % 2 == 0
                ? sides(box.x() - amount(index, 0), box.y() - amount(index, 1),
                        box.right() + amount(index, 2), box.bottom() + amount(index, 3))
                : sides(Math.floor(box.x() - attempt * amount(index, 0)), Math.floor(box.y() - attempt * amount(index, 1)),
                        Math.ceil(box.right() + attempt * amount(index, 2)), Math.ceil(box.bottom() + attempt * amount(index, 3)));
    }

    private static Box sides(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    private double amount(int index, int side) {
        double product = (side % 2 == 0 ? SPREAD_X : SPREAD_Y) * (4 * (index + attempt * rectangles.size()) + side + 1);
        return WIDENING * (product - Math.floor(product));
    }

    /**
     * @param json  Graphviz's answer in the format json0
     * @param count number of edges
     * @return the points of each edge's line
     */
    static List<List<Point>> lines(String json, int count) {
        List<List<Point>> lines = new ArrayList<>(Collections.nCopies(count, null));
        for (JsonElement element : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("edges")) {
            JsonObject edge = element.getAsJsonObject();
            if (!edge.has("pos")) {
                throw new GraphvizException("Graphviz left out an edge");
            }
            lines.set(edge.get("id").getAsInt(), points(edge.get("pos").getAsString()));
        }
        return lines;
    }

    /** A Bézier curve whose pieces are all straight: every third point is a bend. */
    private static List<Point> points(String curve) {
        String[] all = curve.split(" ");
        return IntStream.iterate(0, i -> i < all.length, i -> i + 3).mapToObj(i -> {
            double[] xy = Arrays.stream(all[i].split(",")).mapToDouble(Double::parseDouble).toArray();
            return new Point(xy[0], -xy[1]);
        }).toList();
    }
}
