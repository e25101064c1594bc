package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.route.SideOrder;
import org.vsm.cli.diagram.scene.Box;

/** Where links leave and reach their elements: spread over the side so that they cross little. */
final class LinkEnds {

    /** How far from the corners the ends of a loop stand. */
    private static final double CORNER = 8;

    /** Farther than anything. */
    private static final double FAR = 1e6;

    private final Function<String, Site> sites;
    private final Map<Link, Double> starts = new IdentityHashMap<>();
    private final Map<Link, Double> ends = new IdentityHashMap<>();

    private record Key(Link link, boolean start) {
    }

    LinkEnds(List<Link> links, Function<String, Site> sites) {
        this.sites = sites;
        Map<String, List<Key>> sharing = new LinkedHashMap<>();
        for (Link link : links) {
            for (boolean start : new boolean[] {true, false}) {
                Key key = new Key(link, start);
                sharing.computeIfAbsent(element(key) + " " + side(key), each -> new ArrayList<>()).add(key);
            }
        }
        sharing.values().forEach(this::spread);
        links.stream().filter(each -> sharing.values().stream().filter(ends -> ends.size() == 1)
                .map(ends -> ends.get(0).link()).filter(link -> link == each).count() == 2).forEach(this::straighten);
    }

    /** A link that shares neither of its sides and whose elements face each other needs no bend. */
    private void straighten(Link link) {
        Box from = sites.apply(link.from()).whole();
        Box to = sites.apply(link.to()).whole();
        double left = Math.max(from.x(), to.x());
        double right = Math.min(from.right(), to.right());
        if (side(link, true) != side(link, false) && right - left > 2 * CORNER && isOpen(link, true) && isOpen(link, false)) {
            starts.put(link, ((left + right) / 2 - from.x()) / from.width());
            ends.put(link, ((left + right) / 2 - to.x()) / to.width());
        }
    }

    private boolean isOpen(Link link, boolean start) {
        return sites.apply(start ? link.from() : link.to()).depth(side(link, start)) == 0;
    }

    /** The side of its element that the link starts or ends at. */
    Side side(Link link, boolean start) {
        return side(new Key(link, start));
    }

    /** The place on that side, as share of its length. */
    double share(Link link, boolean start) {
        return (start ? starts : ends).get(link);
    }

    private void spread(List<Key> sharing) {
        Key first = sharing.get(0);
        Site site = sites.apply(element(first));
        Box whole = site.whole();
        sharing.sort(Comparator.comparing(this::opposite, new SideOrder(side(first), whole)));
        List<Site.Opening> openings = site.openings(side(first));
        if (openings.size() == 2) {
            spread(sharing.stream().filter(each -> isAtTheLeft(each, openings)).toList(), openings.get(0), whole);
            spread(sharing.stream().filter(each -> !isAtTheLeft(each, openings)).toList(), openings.get(1), whole);
        } else {
            spread(sharing, openings.isEmpty() ? new Site.Opening(whole.x(), whole.right()) : openings.get(0), whole);
        }
    }

    /** A line takes the opening on its own side, unless work on its way lies above that: then it would have to go around it. */
    private boolean isAtTheLeft(Key key, List<Site.Opening> openings) {
        boolean left = opposite(key).centreX() <= (openings.get(0).left() + openings.get(1).right()) / 2;
        Link.Stop stop = key.link().stop();
        double x = openings.get(left ? 0 : 1).middle();
        return left != (stop != null && !stop.isWords() && x > stop.box().x() - CORNER && x < stop.box().right() + CORNER);
    }

    private void spread(List<Key> sharing, Site.Opening opening, Box whole) {
        boolean toTheCorners = opening.width() > whole.width() / 2 && sharing.stream().anyMatch(each -> each.link().isLoop());
        double room = opening.width() - 2 * CORNER;
        for (int i = 0; i < sharing.size(); i++) {
            double x = opening.left() + (toTheCorners ? CORNER + room * i / Math.max(1, sharing.size() - 1) : opening.width() * (i + 1) / (sharing.size() + 1));
            (sharing.get(i).start() ? starts : ends).put(sharing.get(i).link(), (x - whole.x()) / whole.width());
        }
    }

    /** A place from which the line comes, for the order on the side. A loop leaves at the right and comes from the left. */
    private Box opposite(Key key) {
        Link link = key.link();
        Box other = sites.apply(key.start() ? link.to() : link.from()).whole();
        Box own = sites.apply(element(key)).whole();
        double x = link.isLoop() ? own.centreX() + (key.start() ? FAR : -FAR) : other.centreX();
        return new Box(x, link.level(), 0, 0);
    }

    private Side side(Key key) {
        return key.link().stop() == null && sites.apply(element(key)).whole().bottom() <= key.link().level() ? Side.BOTTOM : Side.TOP;
    }

    private static String element(Key key) {
        return key.start() ? key.link().from() : key.link().to();
    }
}
