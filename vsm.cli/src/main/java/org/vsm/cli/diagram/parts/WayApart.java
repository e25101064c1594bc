package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;

/**
 * A way that work takes beside the line: back by rework, or ahead by a skip.
 *
 * @param from  name of the step where it starts
 * @param to    name of the step where it ends
 * @param label share and reason
 * @param parts what happens on the way, in its order; empty for most
 * @param work  the same in words
 * @param ahead a skip
 */
public record WayApart(String from, String to, String label, List<Part> parts, String work, boolean ahead) {

    /** Told from information by its weight, too: prints have no colours. */
    public static final Pen REWORK = Pen.of(Ink.REWORK).wide(1.8);
    public static final Pen SKIP = Pen.of(Ink.LINE).wide(1.6).dotted();

    /** What the picture calls it. */
    public String role() {
        return ahead ? "skip" : "rework";
    }

    public Pen pen() {
        return ahead ? SKIP : REWORK;
    }

    /** The same with another label. */
    public WayApart labelled(String words) {
        return new WayApart(from, to, words, parts, work, ahead);
    }
}
