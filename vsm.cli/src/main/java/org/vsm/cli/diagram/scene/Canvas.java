package org.vsm.cli.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects shapes in the order in which they are drawn. */
public final class Canvas {

    private final List<Shape> shapes = new ArrayList<>();

    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    public void add(Shape shape) {
        shapes.add(shape);
    }

    public void rectangle(Box box, Ink fill, Pen pen) {
        add(new Shape.Rectangle(box, 0, fill, pen));
    }

    public void rounded(Box box, double radius, Ink fill, Pen pen) {
        add(new Shape.Rectangle(box, radius, fill, pen));
    }

    public void area(Ink fill, Pen pen, Point... corners) {
        add(new Shape.Area(List.of(corners), fill, pen));
    }

    public void disc(Point centre, double radius, Ink fill, Pen pen) {
        add(new Shape.Disc(centre, radius, fill, pen));
    }

    public void line(Pen pen, Point... points) {
        add(new Shape.Line(List.of(points), pen, Shape.Tip.NONE));
    }

    public void arrow(Pen pen, List<Point> points) {
        add(new Shape.Line(List.copyOf(points), pen, Shape.Tip.ARROW));
    }

    public void words(String text, double x, double baseline, Shape.Align align, Lettering lettering, Ink ink) {
        add(new Shape.Words(text, new Point(x, baseline), align, lettering.size(), lettering.bold(), ink));
    }

    /** Lines of text one under the other; returns the baseline of the line that would come next. */
    public double lines(List<String> lines, double x, double firstBaseline, Shape.Align align, Lettering lettering, Ink ink) {
        double baseline = firstBaseline;
        for (String line : lines) {
            words(line, x, baseline, align, lettering, ink);
            baseline += lettering.lineHeight();
        }
        return baseline;
    }

    public void group(String role, String name, String title, String tooltip, Consumer<Canvas> content) {
        Canvas inner = new Canvas();
        content.accept(inner);
        add(new Shape.Group(role, name, title, tooltip, inner.shapes()));
    }
}
