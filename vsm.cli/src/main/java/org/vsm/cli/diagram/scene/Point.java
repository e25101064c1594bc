package org.vsm.cli.diagram.scene;

/** A place in a picture. */
public record Point(double x, double y) {
}
