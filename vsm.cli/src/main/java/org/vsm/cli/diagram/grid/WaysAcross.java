package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Annotated;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.scene.Ink;

/** Ways back and ahead between stretches are said in words where they start: no arrow could be followed there. */
public final class WaysAcross {

    private WaysAcross() {
    }

    /** Adds the words to the parts of a course. */
    public static void annotate(Map<Stop, Part> parts, Course course, List<Stretch> stretches, DiagramWords words) {
        Map<String, Stop> byKey = new HashMap<>();
        course.stops().forEach(each -> byKey.put(each.key(), each));
        for (WayApart way : course.ways()) {
            Stop from = byKey.get(way.from());
            Stop to = byKey.get(way.to());
            if (from != null && to != null && stretches.stream().noneMatch(each -> each.holds(from) && each.holds(to))) {
                String where = words.text(way.ahead() ? "ahead" : "back", to.element().label().title());
                parts.computeIfPresent(from, (stop, part) -> new Annotated(stop.key(), part, List.of(way.label() + ": " + where), way.ahead() ? Ink.INFORMATION : Ink.REWORK));
            }
        }
    }
}
