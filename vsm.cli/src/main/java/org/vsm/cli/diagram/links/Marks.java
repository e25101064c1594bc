package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** Draws lines with what stands on them: the flash of electronic information, the truck of a shipment. */
final class Marks {

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

    /** Draws a line with its tip, and the mark in the middle of its longest piece. */
    static void draw(Link link, List<Point> line, Canvas canvas) {
        int piece = longest(line);
        Point middle = new Point((line.get(piece).x() + line.get(piece + 1).x()) / 2, (line.get(piece).y() + line.get(piece + 1).y()) / 2);
        boolean level = line.get(piece).y() == line.get(piece + 1).y();
        boolean longEnough = Math.abs(line.get(piece).x() - line.get(piece + 1).x()) + Math.abs(line.get(piece).y() - line.get(piece + 1).y()) > 2 * SPACE;
        List<Point> points = new ArrayList<>(line);
        if (link.mark() == Link.Mark.FLASH && longEnough) {
            points.addAll(piece + 1, flash(line.get(piece), line.get(piece + 1), middle));
        }
        canvas.arrow(link.pen(), points);
        if (link.mark() == Link.Mark.TRUCK && level && longEnough) {
            truck(middle, link.pen().ink(), canvas);
        }
    }

    private static int longest(List<Point> line) {
        int longest = 0;
        double most = -1;
        for (int i = 0; i + 1 < line.size(); i++) {
            boolean level = line.get(i).y() == line.get(i + 1).y();
            double length = Math.abs(line.get(i).x() - line.get(i + 1).x()) + (level ? 0 : Math.abs(line.get(i).y() - line.get(i + 1).y()) / 1000);
            if (length > most) {
                most = length;
                longest = i;
            }
        }
        return longest;
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

    private static void truck(Point middle, Ink ink, Canvas canvas) {
        Pen pen = Pen.of(ink);
        canvas.rectangle(new Box(middle.x() - 13, middle.y() - 8, 16, 11), Ink.PAPER, pen);
        canvas.rectangle(new Box(middle.x() + 3, middle.y() - 4, 9, 7), Ink.PAPER, pen);
        canvas.disc(new Point(middle.x() - 8, middle.y() + 5), 2.6, Ink.PAPER, pen);
        canvas.disc(new Point(middle.x() + 6, middle.y() + 5), 2.6, Ink.PAPER, pen);
    }
}
