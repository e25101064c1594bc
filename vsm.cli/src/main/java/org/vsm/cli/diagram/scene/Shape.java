package org.vsm.cli.diagram.scene;

import java.util.List;
import java.util.stream.Stream;

/** Something drawn. */
public sealed interface Shape {

    /** A filled polygon. */
    record Area(List<Point> corners, Ink fill, Pen pen) implements Shape {
    }

    /** A rectangle, with round corners where the radius is more than 0. */
    record Rectangle(Box box, double radius, Ink fill, Pen pen) implements Shape {
    }

    /** A circle. */
    record Disc(Point centre, double radius, Ink fill, Pen pen) implements Shape {
    }

    /** A line through points. */
    record Line(List<Point> points, Pen pen, Tip tip) implements Shape {
    }

    /** What a line ends with. */
    enum Tip { NONE, ARROW }

    /** One line of text. */
    record Words(String text, Point at, Align align, double size, boolean bold, Ink ink) implements Shape {
    }

    /** Where the point of a text lies. */
    enum Align { START, MIDDLE, END }

    /**
     * Shapes that are one thing.
     *
     * @param role    what it is, such as {@code step}, and behind blanks the marks that it bears; becomes the class
     * @param name    of the element that it shows; null where it shows none
     * @param title   for screen readers; null where the text in it says enough
     * @param tooltip what a pointer on it shows; null: the title
     */
    record Group(String role, String name, String title, String tooltip, List<Shape> shapes) implements Shape {

        /** The role of the ladder under a row: it stays with the row. */
        public static final String LADDER = "ladder";

        /** Each word of the role by itself. */
        Stream<String> roles() {
            return Stream.of(role.split(" "));
        }
    }
}
