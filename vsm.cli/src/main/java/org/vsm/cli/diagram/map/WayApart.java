package org.vsm.cli.diagram.map;

import java.util.List;
import org.vsm.cli.diagram.parts.Part;

/**
 * A way that work takes beside the line: back by rework, or ahead by a skip.
 *
 * @param from  name of the step where it starts
 * @param to    name of the step where it ends
 * @param label share and reason
 * @param parts what happens on the way, in its order; empty for most
 * @param ahead a skip
 */
record WayApart(String from, String to, String label, List<Part> parts, boolean ahead) {
}
