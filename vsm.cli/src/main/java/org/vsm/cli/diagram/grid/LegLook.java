package org.vsm.cli.diagram.grid;

import org.vsm.cli.diagram.scene.Pen;

/** How legs are drawn. */
public interface LegLook {

    /** All alike. */
    LegLook PLAIN = leg -> Pen.OUTLINE;

    Pen pen(Leg leg);

    /** Whether every border of a band that the leg crosses is marked. */
    default boolean marksCrossings(Leg leg) {
        return false;
    }

    /** What the leg is, in one word for the picture's text. */
    default String role(Leg leg) {
        return "flow";
    }
}
