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
    private final ArrowsBeneath beneath;

    /** Ways of two states may say the same: their stops tell them apart. */
    private record Way(Stop from, Stop to, WayApart way) {
    }

    /** @param beneath what arrows need beneath the steps of the course */
    public WaysAcross(List<Stretch> stretches, DiagramWords words, Connectors connectors, ArrowsBeneath beneath) {
        this.stretches = stretches;
        this.beneath = beneath;
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
            if (ArrowsBeneath.isAcross(way.from(), way.to(), stretches)) {
                portals.computeIfAbsent(way.from(), stop -> new ArrayList<>()).add(leaving(way));
                portals.computeIfAbsent(way.to(), stop -> new ArrayList<>()).add(arriving(way));
            }
        }
        portals.forEach((stop, ends) -> parts.computeIfPresent(stop, (same, part) -> with(ends, stop, part)));
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
    private Part with(List<Portal> ends, Stop stop, Part part) {
        List<String> rest = ends.stream().skip(Portals.MOST).map(Portal::text).toList();
        Part annotated = new Annotated(stop.key(), part, rest, Ink.REWORK, beneath.room(stop));
        return new Portals(stop.key(), annotated, ends.stream().limit(Portals.MOST).toList(), connectors, beneath.roomForLines(stop));
    }
}
