package org.vsm.cli.diagram.scene;

import java.util.List;

/**
 * A whole picture.
 *
 * @param title       what it shows, in a few words
 * @param description the same for those who cannot see it, with the main figures
 * @param language    of its texts, as a tag such as {@code en}
 */
public record Scene(double width, double height, String title, String description, String language, List<Shape> shapes) {
}
