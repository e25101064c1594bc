package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Pen;

/** The sheet that a map is drawn on: what lies behind, what lies on top, and where everything came to lie. */
public final class Sheet {

    private final Canvas back = new Canvas();
    private final Canvas lines = new Canvas();
    private final Canvas front = new Canvas();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * An arrow that takes its own way from one element to another, by its label.
     *
     * @param label where the label and the work on the way lie
     * @param level share of the label's height at which the line runs in and out
     */
    public record Link(String role, String name, String title, String from, String to, Box label, double level, Pen pen) {
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

    /** Notes where an element lies, and that lines keep out of it. */
    public void put(String name, Box box) {
        boxes.put(name, box);
        obstacles.add(box);
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
    public Box box(String name) {
        return boxes.get(name);
    }
}
