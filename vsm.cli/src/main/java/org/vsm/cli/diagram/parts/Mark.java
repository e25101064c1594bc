package org.vsm.cli.diagram.parts;

import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Lettering;

/** What stands above a part and tells, by its shape and its words, what was done to it. */
public interface Mark {

    /** What the picture calls it: the class of its group. */
    String role();

    /** Its words, not yet wrapped. */
    String text();

    Lettering lettering();

    /** Draws what surrounds the words. */
    void outline(Box box, Canvas canvas);
}
