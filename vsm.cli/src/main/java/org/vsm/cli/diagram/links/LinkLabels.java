package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** Writes the labels of links at their lines, where there is space. */
final class LinkLabels {

    static final Lettering LETTERING = Lettering.PLAIN;

    private static final double END = 6;
    private static final double NARROW = 110;
    private static final double NARROWEST = 76;
    private static final int MOST_LINES = 4;

    private FreePlaces places;
    private final List<String> withoutPlace = new ArrayList<>();

    /** What labels keep out of from now on. */
    void among(List<Box> boxes, List<List<Point>> lines) {
        this.places = new FreePlaces(boxes, lines);
    }

    /** Labels that found no place at their lines. */
    List<String> withoutPlace() {
        return withoutPlace;
    }

    /** A label with its place; without one where there is no space even for a number. */
    record Label(List<String> lines, Optional<Box> place) {

        void draw(Canvas canvas, Ink ink) {
            place.ifPresent(box -> canvas.lines(lines, box.centreX(), box.y() + LETTERING.ascent() - 1, Shape.Align.MIDDLE, LETTERING, ink));
        }
    }

    /**
     * Finds a place above the longest level piece that has space, beneath it, or beside an upright piece. Where there is
     * no space, a number takes the place of the words.
     */
    Label place(Link link, List<Point> line) {
        if (link.label().isEmpty()) {
            return new Label(List.of(), Optional.empty());
        }
        List<List<String>> variants = variants(link.label());
        return Stream.concat(variants.stream().map(each -> new Label(each, place(link, each, line))),
                        variants.stream().map(each -> new Label(each, overhanging(link, each, line))))
                .filter(each -> each.place().isPresent()).findFirst().orElseGet(() -> number(link, line));
    }

    private Label number(Link link, List<Point> line) {
        String number = "(" + (withoutPlace.size() + 1) + ")";
        withoutPlace.add(number + " " + link.title());
        return new Label(List.of(number), place(link, List.of(number), line));
    }

    /** The same words in other lines: narrow and high, or wide and low. */
    private static List<List<String>> variants(List<String> label) {
        String text = String.join(" ", label);
        return Stream.of(label, List.of(text), LETTERING.wrap(text, NARROW, MOST_LINES), LETTERING.wrap(text, NARROWEST, MOST_LINES))
                .filter(each -> each.equals(label) || String.join(" ", each).equals(text)).distinct().toList();
    }

    private Optional<Box> place(Link link, List<String> label, List<Point> line) {
        for (int[] piece : pieces(line)) {
            Point a = line.get(piece[0]);
            Point b = line.get(piece[1]);
            Optional<Box> place = a.y() == b.y() ? alongLevel(link, label, a, b) : besideUpright(link, label, a, b);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** Over or beneath a level piece that is shorter than the label. */
    private Optional<Box> overhanging(Link link, List<String> label, List<Point> line) {
        return pieces(line).stream().filter(each -> line.get(each[0]).y() == line.get(each[1]).y())
                .flatMap(each -> overhanging(link, label, line.get(each[0]), line.get(each[1])).stream()).findFirst();
    }

    private Optional<Box> overhanging(Link link, List<String> label, Point a, Point b) {
        Box above = above(link, label, a, b);
        Box below = below(link, above, a);
        double out = above.width() / 3;
        return places.alongside(above, above.x() - out, above.x() + out).or(() -> places.alongside(below, below.x() - out, below.x() + out));
    }

    private Optional<Box> alongLevel(Link link, List<String> label, Point a, Point b) {
        Box above = above(link, label, a, b);
        double left = Math.min(a.x(), b.x()) + END;
        double right = Math.max(a.x(), b.x()) - END - above.width();
        if (right < left) {
            return Optional.empty();
        }
        Box below = below(link, above, a);
        double out = above.width() / 2;
        return places.alongside(above, left, right).or(() -> places.alongside(below, left, right)).or(() -> places.alongside(above, left - out, right + out));
    }

    private Optional<Box> besideUpright(Link link, List<String> label, Point a, Point b) {
        double width = width(label);
        double height = height(label);
        double topmost = Math.min(a.y(), b.y()) + END;
        double lowest = Math.max(a.y(), b.y()) - END - height;
        double away = Math.max(END, Marks.reach(link.mark()) + 2);
        Box right = new Box(a.x() + away, (a.y() + b.y() - height) / 2, width, height);
        Box left = new Box(a.x() - away - width, right.y(), width, height);
        return places.upAndDown(right, topmost, lowest).or(() -> places.upAndDown(left, topmost, lowest));
    }

    private static Box below(Link link, Box above, Point line) {
        return new Box(above.x(), line.y() + Marks.reach(link.mark()) + 2, above.width(), above.height());
    }

    private static Box above(Link link, List<String> label, Point a, Point b) {
        double height = height(label);
        return new Box((a.x() + b.x() - width(label)) / 2, a.y() - Marks.reach(link.mark()) - 2 - height, width(label), height);
    }

    /** Level pieces first, the long ones before the short ones. */
    private static List<int[]> pieces(List<Point> line) {
        List<int[]> pieces = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            pieces.add(new int[] {i - 1, i});
        }
        pieces.sort(Comparator.<int[], Boolean>comparing(each -> line.get(each[0]).y() != line.get(each[1]).y())
                .thenComparing(each -> -Math.abs(line.get(each[0]).x() - line.get(each[1]).x()) - Math.abs(line.get(each[0]).y() - line.get(each[1]).y())));
        return pieces;
    }

    private static double width(List<String> label) {
        return label.stream().mapToDouble(LETTERING::width).max().orElse(0);
    }

    private static double height(List<String> label) {
        return label.size() * LETTERING.lineHeight() - 1;
    }
}
