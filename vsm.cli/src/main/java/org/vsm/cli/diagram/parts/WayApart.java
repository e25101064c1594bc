package org.vsm.cli.diagram.parts;

import java.util.List;

/**
 * A way that work takes beside the line: back by rework, or ahead by a skip.
 *
 * @param from  name of the step where it starts
 * @param to    name of the step where it ends
 * @param label share and reason
 * @param parts what happens on the way, in its order; empty for most
 * @param ahead a skip
 */
public record WayApart(String from, String to, String label, List<Part> parts, boolean ahead) {

    /** The same with another label. */
    WayApart labelled(String words) {
        return new WayApart(from, to, words, parts, ahead);
    }
}
