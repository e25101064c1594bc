package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.route.FreeWays;
import org.vsm.cli.diagram.route.Route;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** Draws the links of a picture: first those whose straight way is free, then the others on ways that Graphviz finds. */
public final class Links {

    private final List<Link> links;
    private final Function<String, Site> siteOf;
    private final List<Box> obstacles;
    private final FreeWays ways;
    private final GraphvizChoice graphviz;
    private final List<List<Point>> lines;
    private final LinkLabels linkLabels = new LinkLabels();

    /**
     * @param links     those whose ends are not drawn are left out
     * @param siteOf    where an element lies; null where it is not drawn
     * @param obstacles what lines keep out of, the elements among them
     * @param lines     lines that are there already
     */
    public Links(List<Link> links, Function<String, Site> siteOf, List<Box> obstacles, List<List<Point>> lines, GraphvizChoice graphviz) {
        this.links = links.stream().filter(each -> siteOf.apply(each.from()) != null && siteOf.apply(each.to()) != null).toList();
        this.obstacles = withStops(obstacles);
        this.siteOf = name -> obstacleAt(siteOf.apply(name));
        this.lines = new ArrayList<>(lines);
        this.ways = new FreeWays(this.obstacles, lines);
        this.graphviz = graphviz;
    }

    /** What work on ways takes counts as one obstacle each. */
    private List<Box> withStops(List<Box> all) {
        List<Box> boxes = new ArrayList<>(all);
        for (Link link : links) {
            if (link.stop() != null) {
                boxes.removeIf(each -> isInside(each, link.stop().box()));
                boxes.add(link.stop().box());
            }
        }
        return boxes;
    }

    /** An element that is work on a way is reached at the whole of that work. */
    private Site obstacleAt(Site site) {
        Box whole = site.whole();
        return obstacles.contains(whole) ? site : obstacles.stream().filter(each -> isInside(whole, each)).findFirst().map(Site::of).orElse(site);
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner.x() >= outer.x() - 1 && inner.right() <= outer.right() + 1 && inner.y() >= outer.y() - 1 && inner.bottom() <= outer.bottom() + 1;
    }

    /**
     * Draws the arrows and all texts that stand where arrows leave space.
     *
     * @param below for the arrows
     * @param above for the headings
     * @return labels for which there was no space
     */
    public List<String> draw(List<Heading> headings, Canvas below, Canvas above) {
        List<List<Leg>> legs = legs();
        List<List<Route>> routes = straight(legs);
        headings.forEach(each -> write(each, routes, above));
        LinkLabels.Label[] labels = new LinkLabels.Label[links.size()];
        label(routes, labels);
        search(legs, routes);
        label(routes, labels);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            List<Route> own = routes.get(i);
            LinkLabels.Label label = labels[i];
            FreePlaces places = new FreePlaces(obstacles, others(routes, i));
            below.group(Marks.role(link, own.get(0).points()), link.name(), link.title(), null, group -> draw(link, own, label, places, group));
        }
        return linkLabels.withoutPlace();
    }

    /** Places the labels of the arrows whose ways are known; arrows that come later keep out of them. */
    private void label(List<List<Route>> routes, LinkLabels.Label[] labels) {
        List<List<Point>> all = new ArrayList<>(lines);
        for (int i = 0; i < links.size(); i++) {
            if (isKnown(routes.get(i))) {
                all.add(points(links.get(i), routes.get(i)));
            } else {
                routes.get(i).stream().filter(Objects::nonNull).map(Route::points).forEach(all::add);
            }
        }
        for (int i = 0; i < links.size(); i++) {
            if (labels[i] == null && isKnown(routes.get(i))) {
                linkLabels.among(obstacles, all);
                labels[i] = linkLabels.place(links.get(i), points(links.get(i), routes.get(i)));
                labels[i].place().ifPresent(this::keepOut);
            }
        }
    }

    private static boolean isKnown(List<Route> routes) {
        return routes.stream().noneMatch(Objects::isNull);
    }

    private void keepOut(Box box) {
        obstacles.add(box);
        ways.block(box);
    }

    /** Arrows that take no straight way keep out of headings. */
    private void write(Heading heading, List<List<Route>> straight, Canvas canvas) {
        List<List<Point>> all = new ArrayList<>(lines);
        straight.forEach(each -> each.stream().filter(Objects::nonNull).map(Route::points).forEach(all::add));
        Optional<Box> free = heading.freePlace(new FreePlaces(obstacles, all));
        free.ifPresent(this::keepOut);
        Box place = free.orElse(heading.place());
        canvas.lines(heading.lines(), place.x(), place.y() + Lettering.TITLE.ascent(), Shape.Align.START, Lettering.TITLE, Ink.MUTED);
    }

    /** All lines but those of one link. */
    private List<List<Point>> others(List<List<Route>> routes, int link) {
        List<List<Point>> others = new ArrayList<>(lines);
        for (int i = 0; i < routes.size(); i++) {
            if (i != link) {
                routes.get(i).forEach(each -> others.add(each.points()));
            }
        }
        return others;
    }

    private static void draw(Link link, List<Route> routes, LinkLabels.Label label, FreePlaces places, Canvas group) {
        if (link.stop() == null) {
            Marks.draw(link, routes.get(0).points(), places, group);
        } else {
            group.line(link.pen(), toStop(link, routes.get(0).points()).toArray(Point[]::new));
            group.arrow(link.pen(), fromStop(link, routes.get(1).points()));
        }
        label.draw(group, link.pen().ink());
    }

    private static List<Point> points(Link link, List<Route> routes) {
        if (link.stop() == null) {
            return routes.get(0).points();
        }
        List<Point> all = new ArrayList<>(toStop(link, routes.get(0).points()));
        all.addAll(fromStop(link, routes.get(1).points()));
        return all;
    }

    /** A line that meets the side of the stop, or its lower end, goes on to the work in it. */
    private static List<Point> toStop(Link link, List<Point> line) {
        return goingOn(link.stop(), link.stop().first(), line);
    }

    private static List<Point> fromStop(Link link, List<Point> line) {
        List<Point> reversed = new ArrayList<>(line);
        Collections.reverse(reversed);
        List<Point> points = goingOn(link.stop(), link.stop().last(), reversed);
        Collections.reverse(points);
        return points;
    }

    private static List<Point> goingOn(Link.Stop stop, Box work, List<Point> line) {
        List<Point> points = new ArrayList<>(line);
        Point end = line.get(line.size() - 1);
        if (end.x() == stop.box().x() || end.x() == stop.box().right()) {
            points.add(new Point(end.x() == stop.box().right() ? stop.entry() : stop.exit(), end.y()));
        } else if (work != null && end.y() == stop.box().bottom() && end.y() != work.bottom()) {
            points.add(new Point(end.x(), work.bottom()));
        }
        return points;
    }

    private List<List<Leg>> legs() {
        LinkEnds ends = new LinkEnds(links, siteOf);
        double middle = (obstacles.stream().mapToDouble(Box::x).min().orElse(0) + obstacles.stream().mapToDouble(Box::right).max().orElse(0)) / 2;
        List<List<Leg>> legs = new ArrayList<>();
        for (Link link : links) {
            Leg.Place from = place(siteOf.apply(link.from()), ends.side(link, true), ends.share(link, true));
            Leg.Place to = place(siteOf.apply(link.to()), ends.side(link, false), ends.share(link, false));
            legs.add(link.stop() == null ? List.of(Leg.over(from, to, link.level())) : List.of(Leg.to(link, from), Leg.from(link, to, middle)));
        }
        return legs;
    }

    private static Leg.Place place(Site site, Side side, double share) {
        return new Leg.Place(site.whole(), side, share, site.depth(side));
    }

    /** The ways that are free, null for the others. */
    private List<List<Route>> straight(List<List<Leg>> legs) {
        List<List<Route>> routes = new ArrayList<>();
        for (List<Leg> each : legs) {
            List<Route> own = new ArrayList<>();
            each.forEach(leg -> own.add(ways.take(leg.straight(), leg.ends()).map(leg::prolonged).orElse(null)));
            routes.add(own);
        }
        return routes;
    }

    /** Fills in the ways that were not free. */
    private void search(List<List<Leg>> legs, List<List<Route>> routes) {
        List<Leg> blocked = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            for (int k = 0; k < legs.get(i).size(); k++) {
                if (routes.get(i).get(k) == null) {
                    blocked.add(legs.get(i).get(k));
                }
            }
        }
        Iterator<Leg> searched = blocked.iterator();
        Iterator<Route> found = new Detours(obstacles, graphviz).of(blocked).iterator();
        routes.forEach(own -> own.replaceAll(route -> route != null ? route : taken(found.next(), searched.next())));
    }

    private Route taken(Route found, Leg leg) {
        return leg.prolonged(ways.takeBeside(found, leg.ends()));
    }
}
