package org.vsm.cli.diagram.scene;

import java.util.List;

/**
 * A part of a picture from its left to its right edge.
 *
 * @param top    in the picture
 * @param shapes all that is drawn in it
 */
public record Strip(double top, double height, List<Shape> shapes) {

    public Strip {
        shapes = List.copyOf(shapes);
    }

    /** The whole picture as one. */
    public static Strip of(Scene scene) {
        return new Strip(0, scene.height(), scene.shapes());
    }
}
