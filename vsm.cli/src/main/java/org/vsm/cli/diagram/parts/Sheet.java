package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.links.Heading;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.links.Site;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** The sheet that a map is drawn on: what lies behind, what lies on top, and where everything came to lie. */
public final class Sheet {

    private final Canvas back = new Canvas();
    private final Canvas lines = new Canvas();
    private final Canvas front = new Canvas();
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<List<Point>> flow = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** All that is drawn, in the order in which it lies. */
    public List<Shape> shapes() {
        return together(List.of(this));
    }

    /** What is drawn on several sheets of one picture: the frames of all lie below the arrows of all, and so on. */
    public static List<Shape> together(List<Sheet> sheets) {
        List<Shape> shapes = new ArrayList<>();
        sheets.forEach(each -> shapes.addAll(each.back.shapes()));
        sheets.forEach(each -> shapes.addAll(each.lines.shapes()));
        sheets.forEach(each -> shapes.addAll(each.front.shapes()));
        return shapes;
    }

    /** Frames. */
    public Canvas back() {
        return back;
    }

    /** Arrows: above frames, below boxes. */
    public Canvas lines() {
        return lines;
    }

    public Canvas front() {
        return front;
    }

    /** Draws a piece of the line along which work flows. */
    public void flow(Pen pen, Point... points) {
        if (!points[0].equals(points[points.length - 1])) {
            flow.add(List.of(points));
            lines.line(pen, points);
        }
    }

    /** Draws a piece of the flow that ends with an arrow. */
    public void flowArrow(Pen pen, Point... points) {
        flow.add(List.of(points));
        lines.arrow(pen, List.of(points));
    }

    /** Notes a piece of the flow that is drawn elsewhere: labels keep out of it. */
    public void passes(List<Point> points) {
        flow.add(List.copyOf(points));
    }

    /** What was drawn as flow. */
    public List<List<Point>> flow() {
        return flow;
    }

    public void heading(Heading heading) {
        headings.add(heading);
    }

    public List<Heading> headings() {
        return headings;
    }

    /** Notes where an element lies, and that lines keep out of it. */
    public void put(String name, Box box) {
        put(name, Site.of(box));
    }

    private void put(String name, Site site) {
        sites.put(name, site);
        obstacles.add(site.whole());
    }

    /** Notes that an element takes a place besides its own: lines keep out of it, and arrows pass it on their way to the element. */
    public void extend(String name, Box place) {
        Site own = sites.get(name);
        if (own != null) {
            obstacles.remove(own.whole());
        }
        put(name, own == null ? Site.of(place) : own.with(place));
    }

    /** Notes that lines keep out of a place. */
    public void block(Box box) {
        obstacles.add(box);
    }

    public List<Box> obstacles() {
        return obstacles;
    }

    public void link(Link link) {
        links.add(link);
    }

    public List<Link> links() {
        return links;
    }

    /** Where an element lies; null where it is not drawn. */
    public Site site(String name) {
        return sites.get(name);
    }

    /** Where it lies with all that belongs to it; null where it is not drawn. */
    public Box box(String name) {
        Site site = sites.get(name);
        return site == null ? null : site.whole();
    }
}
