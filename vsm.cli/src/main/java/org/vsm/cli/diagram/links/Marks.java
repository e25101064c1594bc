package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** Draws lines with what stands on them: the flash of electronic information, the truck of a shipment. */
public final class Marks {

    private static final double FLASH = 7;
    private static final double TRUCK = 10;
    private static final double SPACE = 16;

    private Marks() {
    }

    /** How far a mark reaches to both sides of its line. */
    static double reach(Link.Mark mark) {
        return switch (mark) {
            case NONE -> 2;
            case FLASH -> FLASH;
            case TRUCK -> TRUCK;
        };
    }

    /** What the picture calls a line: its kind, and whether information is drawn straight or with a flash. */
    static String role(Link link, List<Point> line) {
        boolean flash = link.mark() == Link.Mark.FLASH && !pieces(link, line).isEmpty();
        return link.role() + (flash ? " electronic" : link.role().equals("information") ? " straight" : "");
    }

    /** Draws a line with its tip, and the mark on its longest piece that has a free place for it. */
    static void draw(Link link, List<Point> line, FreePlaces places, Canvas canvas) {
        List<Integer> pieces = link.mark() == Link.Mark.NONE ? List.of() : pieces(link, line);
        if (pieces.isEmpty()) {
            canvas.arrow(link.pen(), line);
            return;
        }
        int free = pieces.stream().filter(each -> freePlace(link, line.get(each), line.get(each + 1), places).isPresent()).findFirst().orElse(pieces.get(0));
        Point from = line.get(free);
        Point to = line.get(free + 1);
        Point place = freePlace(link, from, to, places).orElse(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        if (link.mark() == Link.Mark.TRUCK) {
            canvas.arrow(link.pen(), line);
            truck(place, link.pen().ink(), canvas);
            return;
        }
        List<Point> flash = flash(from, to, place);
        List<Point> before = new ArrayList<>(line.subList(0, free + 1));
        before.add(flash.get(0));
        List<Point> after = new ArrayList<>(line.subList(free + 1, line.size()));
        after.add(0, flash.get(flash.size() - 1));
        // a flash of dashes is none
        canvas.line(link.pen(), before.toArray(Point[]::new));
        canvas.line(link.pen().solid(), flash.toArray(Point[]::new));
        canvas.arrow(link.pen(), after);
    }

    /** The middle of a piece, or the place next to it, that no other line crosses. */
    private static Optional<Point> freePlace(Link link, Point from, Point to, FreePlaces places) {
        double length = length(from, to);
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        for (double away = 0; away <= length / 2 - SPACE; away += SPACE) {
            for (double along : new double[] {away, -away}) {
                Point place = at(middle, dx, dy, along, 0);
                Box taken = new Box(place.x() - SPACE + 2, place.y() - reach(link.mark()), 2 * SPACE - 4, 2 * reach(link.mark()));
                if (places.isFree(from.y() == to.y() ? taken : turned(taken))) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static double length(Point from, Point to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private static Box turned(Box box) {
        return new Box(box.centreX() - box.height() / 2, box.centreY() - box.width() / 2, box.height(), box.width());
    }

    /** The pieces that are long enough for the mark: the longest first, level ones before upright ones. */
    private static List<Integer> pieces(Link link, List<Point> line) {
        List<Integer> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < line.size(); i++) {
            boolean level = line.get(i).y() == line.get(i + 1).y();
            if (length(line.get(i), line.get(i + 1)) > 2 * SPACE && (level || link.mark() != Link.Mark.TRUCK)) {
                pieces.add(i);
            }
        }
        pieces.sort(Comparator.comparingDouble(i -> -preference(line.get(i), line.get(i + 1))));
        return pieces;
    }

    /** Level pieces come first wherever there are any. */
    private static double preference(Point from, Point to) {
        return from.y() == to.y() ? length(from, to) : length(from, to) / 1000;
    }

    /** A jag in the line, drawn along its way. */
    private static List<Point> flash(Point from, Point to, Point middle) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        return List.of(at(middle, dx, dy, -8, 0), at(middle, dx, dy, 4, -5), at(middle, dx, dy, -4, 5), at(middle, dx, dy, 8, 0));
    }

    private static Point at(Point middle, double dx, double dy, double along, double across) {
        return new Point(middle.x() + dx * along - dy * across, middle.y() + dy * along + dx * across);
    }

    /** The truck of a shipment, over its line. */
    public static void truck(Point middle, Ink ink, Canvas canvas) {
        Pen pen = Pen.of(ink);
        canvas.rectangle(new Box(middle.x() - 13, middle.y() - 8, 16, 11), Ink.PAPER, pen);
        canvas.rectangle(new Box(middle.x() + 3, middle.y() - 4, 9, 7), Ink.PAPER, pen);
        canvas.disc(new Point(middle.x() - 8, middle.y() + 5), 2.6, Ink.PAPER, pen);
        canvas.disc(new Point(middle.x() + 6, middle.y() + 5), 2.6, Ink.PAPER, pen);
    }
}
