package org.vsm.cli.diagram.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;

/** The sheet that a map is drawn on: what lies behind, what lies on top, and where everything came to lie. */
final class MapSheet {

    private final Canvas back = new Canvas();
    private final Canvas lines = new Canvas();
    private final Canvas front = new Canvas();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    /** Frames. */
    Canvas back() {
        return back;
    }

    /** Arrows: above frames, below boxes. */
    Canvas lines() {
        return lines;
    }

    Canvas front() {
        return front;
    }

    /** Notes where an element lies. */
    void put(String name, Box box) {
        boxes.put(name, box);
    }

    /** Where an element lies; null where it is not drawn. */
    Box box(String name) {
        return boxes.get(name);
    }
}
