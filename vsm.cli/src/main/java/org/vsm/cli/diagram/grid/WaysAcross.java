package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.grid.Portals.Portal;
import org.vsm.cli.diagram.parts.Annotated;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.words.DiagramWords;

/** Ways back and ahead between stretches: each end has an arrow to a letter, and words. */
public final class WaysAcross {

    private final List<Stretch> stretches;
    private final DiagramWords words;
    private final Connectors connectors;

    /** Ways of two states may say the same: their stops tell them apart. */
    private record Way(Stop from, Stop to, WayApart way) {
    }

    public WaysAcross(List<Stretch> stretches, DiagramWords words, Connectors connectors) {
        this.stretches = stretches;
        this.words = words;
        this.connectors = connectors;
    }

    /** Adds the ends to the parts of a course. */
    public void annotate(Map<Stop, Part> parts, Course course) {
        Map<String, Stop> byKey = new HashMap<>();
        course.stops().forEach(each -> byKey.put(each.key(), each));
        Map<Stop, List<Portal>> portals = new LinkedHashMap<>();
        for (WayApart each : course.ways()) {
            Way way = new Way(byKey.get(each.from()), byKey.get(each.to()), each);
            if (way.from() != null && way.to() != null && stretches.stream().noneMatch(one -> one.holds(way.from()) && one.holds(way.to()))) {
                portals.computeIfAbsent(way.from(), stop -> new ArrayList<>()).add(leaving(way));
                portals.computeIfAbsent(way.to(), stop -> new ArrayList<>()).add(arriving(way));
            }
        }
        portals.forEach((stop, ends) -> parts.computeIfPresent(stop, (same, part) -> with(ends, stop.key(), part)));
    }

    private Portal leaving(Way way) {
        String work = way.way().work().isEmpty() ? "" : way.way().work() + "; ";
        return new Portal(way, way.way().label() + ": " + work + words.text(way.way().ahead() ? "ahead" : "back", title(way.to())), true, way.way().role(), way.way().pen());
    }

    private Portal arriving(Way way) {
        return new Portal(way, words.text("from", title(way.from())), false, way.way().role(), way.way().pen());
    }

    private static String title(Stop stop) {
        return stop.element().label().title();
    }

    /** Where there are too many arrows, the rest stays words. */
    private Part with(List<Portal> ends, String name, Part part) {
        List<String> rest = ends.stream().skip(Portals.MOST).map(Portal::text).toList();
        return new Portals(name, new Annotated(name, part, rest, Ink.REWORK), ends.stream().limit(Portals.MOST).toList(), connectors);
    }
}
