package org.vsm.cli.diagram.links;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Pen;

/**
 * An arrow that takes a way of its own from one element to another.
 *
 * @param role   what it is, such as {@code rework}; becomes the class of its group
 * @param name   of the element that it shows; null where it has none
 * @param title  for screen readers and pointers
 * @param from   name of the element where it starts
 * @param to     name of the element where it ends
 * @param level  height at which it would run
 * @param label  lines of its text, placed at the line
 * @param stop   work on the way; null where there is none
 */
public record Link(String role, String name, String title, String from, String to, double level, List<String> label, Stop stop, Pen pen, Mark mark) {

    /** What stands on the line. */
    public enum Mark { NONE, FLASH, TRUCK }

    /**
     * Work on the way of an arrow.
     *
     * @param box   what it takes; other arrows keep out of it
     * @param entry where the arrow meets the work at the level of the link
     * @param exit  where it leaves it
     * @param first what of the box is the first work; null where that cannot be reached from beneath
     * @param last  what of the box is the last work; likewise
     */
    public record Stop(Box box, double entry, double exit, Box first, Box last) {

        /** Words alone: reached from beneath, and left at the side that the way goes on to. */
        public static Stop words(Box box) {
            return new Stop(box, box.right(), box.x(), box, null);
        }

        boolean isWords() {
            return first == box;
        }
    }

    boolean isLoop() {
        return from.equals(to);
    }
}
