package org.vsm.cli.diagram.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.vsm.cli.diagram.font.PictureFont;

/** Writes a picture as SVG: text as text, every element with a title for screen readers. The same bytes everywhere. */
public final class SvgText {

    private static final double TIP_LENGTH = 8;
    private static final double TIP_HALF_WIDTH = 3.5;

    private final Function<Ink, String> colours;
    private final UnaryOperator<String> linkOf;
    private final StringBuilder out = new StringBuilder();

    private SvgText(Function<Ink, String> colours, UnaryOperator<String> linkOf) {
        this.colours = colours;
        this.linkOf = linkOf;
    }

    /** The SVG document. */
    public static String of(Scene scene, Theme theme) {
        return of(scene, theme, name -> null);
    }

    /**
     * The SVG document with links.
     *
     * @param linkOf from the name of an element to the address of what is said of it elsewhere; null for none
     */
    public static String of(Scene scene, Theme theme, UnaryOperator<String> linkOf) {
        return of(scene, theme::colour, linkOf);
    }

    /**
     * SVG elements for a page that says itself what its colours are: light or dark, as the reader's screen is. Only the
     * first one is described, for all of them.
     *
     * @param strips of the picture
     * @param name   of the picture, unique in the page
     */
    public static String inPage(Scene scene, List<Strip> strips, String name) {
        SvgText svg = new SvgText(PageColours::of, each -> null);
        for (Strip strip : strips) {
            boolean first = strip == strips.get(0);
            svg.begin(scene, strip, first ? "role=\"img\" aria-labelledby=\"" + name + "-title " + name + "-desc\"" : "aria-hidden=\"true\"");
            if (first) {
                svg.described(scene, name + "-");
            }
            svg.shapes(scene, strip);
        }
        return svg.out.toString();
    }

    private static String of(Scene scene, Function<Ink, String> colours, UnaryOperator<String> linkOf) {
        SvgText svg = new SvgText(colours, linkOf);
        svg.begin(scene, Strip.of(scene), "role=\"img\" aria-labelledby=\"title desc\" lang=\"" + escaped(scene.language()) + "\"");
        svg.described(scene, "");
        svg.shapes(scene, Strip.of(scene));
        return svg.out.toString();
    }

    private void begin(Scene scene, Strip strip, String attributes) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(scene.width())).append("\" height=\"")
                .append(number(strip.height())).append("\" viewBox=\"0 ").append(number(strip.top())).append(' ').append(number(scene.width()))
                .append(' ').append(number(strip.height())).append("\" ").append(attributes).append(" font-family=\"")
                .append(PictureFont.CSS_FAMILY).append("\">\n");
    }

    private void described(Scene scene, String name) {
        out.append("<title id=\"").append(name).append("title\">").append(escaped(scene.title())).append("</title>\n");
        out.append("<desc id=\"").append(name).append("desc\">").append(escaped(scene.description())).append("</desc>\n");
    }

    private void shapes(Scene scene, Strip strip) {
        shape(new Shape.Rectangle(new Box(0, strip.top(), scene.width(), strip.height()), 0, Ink.PAPER, Pen.NONE));
        strip.shapes().forEach(this::shape);
        out.append("</svg>\n");
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Group group) {
            group(group);
        } else if (shape instanceof Shape.Rectangle rectangle) {
            rectangle(rectangle);
        } else if (shape instanceof Shape.Area area) {
            out.append("<polygon points=\"").append(points(area.corners())).append('"').append(paint(area.fill(), area.pen())).append("/>\n");
        } else if (shape instanceof Shape.Disc disc) {
            out.append("<circle cx=\"").append(number(disc.centre().x())).append("\" cy=\"").append(number(disc.centre().y()))
                    .append("\" r=\"").append(number(disc.radius())).append('"').append(paint(disc.fill(), disc.pen())).append("/>\n");
        } else if (shape instanceof Shape.Line line) {
            line(line);
        } else if (shape instanceof Shape.Words words) {
            words(words);
        }
    }

    private void group(Shape.Group group) {
        out.append("<g class=\"").append(escaped(group.role())).append('"');
        if (group.name() != null) {
            out.append(" data-name=\"").append(escaped(group.name())).append('"');
        }
        out.append(">\n");
        String title = group.tooltip() != null ? group.tooltip() : group.title();
        if (title != null) {
            out.append("<title>").append(escaped(title)).append("</title>\n");
        }
        String link = group.name() == null ? null : linkOf.apply(group.name());
        if (link != null) {
            out.append("<a href=\"").append(escaped(link)).append("\">\n");
        }
        group.shapes().forEach(this::shape);
        out.append(link == null ? "</g>\n" : "</a>\n</g>\n");
    }

    private void rectangle(Shape.Rectangle rectangle) {
        Box box = rectangle.box();
        out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append('"');
        if (rectangle.radius() > 0) {
            out.append(" rx=\"").append(number(rectangle.radius())).append('"');
        }
        out.append(paint(rectangle.fill(), rectangle.pen())).append("/>\n");
    }

    private void line(Shape.Line line) {
        List<Point> points = line.points();
        out.append("<polyline points=\"").append(points(points)).append('"').append(paint(Ink.NONE, line.pen())).append("/>\n");
        if (line.tip() == Shape.Tip.ARROW && points.size() > 1) {
            tip(points.get(points.size() - 2), points.get(points.size() - 1), line.pen().ink());
        }
    }

    private void tip(Point from, Point to, Ink ink) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double dx = length == 0 ? 1 : (to.x() - from.x()) / length;
        double dy = length == 0 ? 0 : (to.y() - from.y()) / length;
        Point back = new Point(to.x() - dx * TIP_LENGTH, to.y() - dy * TIP_LENGTH);
        shape(new Shape.Area(List.of(to, new Point(back.x() - dy * TIP_HALF_WIDTH, back.y() + dx * TIP_HALF_WIDTH),
                new Point(back.x() + dy * TIP_HALF_WIDTH, back.y() - dx * TIP_HALF_WIDTH)), ink, Pen.NONE));
    }

    private void words(Shape.Words words) {
        out.append("<text x=\"").append(number(words.at().x())).append("\" y=\"").append(number(words.at().y())).append("\" font-size=\"")
                .append(number(words.size())).append('"');
        if (words.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (words.align() != Shape.Align.START) {
            out.append(" text-anchor=\"").append(words.align() == Shape.Align.MIDDLE ? "middle" : "end").append('"');
        }
        out.append(" fill=\"").append(colours.apply(words.ink())).append("\">").append(escaped(words.text())).append("</text>\n");
    }

    private String paint(Ink fill, Pen pen) {
        StringBuilder paint = new StringBuilder(" fill=\"").append(colours.apply(fill)).append('"');
        if (pen.ink() != Ink.NONE) {
            paint.append(" stroke=\"").append(colours.apply(pen.ink())).append("\" stroke-width=\"").append(number(pen.width())).append('"');
            if (pen.dash() != Pen.Dash.SOLID) {
                paint.append(" stroke-dasharray=\"").append(pen.dash() == Pen.Dash.DASHED ? "5 3" : "1.5 3").append('"');
            }
        }
        return paint.toString();
    }

    private static String points(List<Point> points) {
        return points.stream().map(each -> number(each.x()) + "," + number(each.y())).collect(Collectors.joining(" "));
    }

    /** Two digits after the point are finer than any printer. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Text can never become markup; characters that XML cannot hold become the replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
