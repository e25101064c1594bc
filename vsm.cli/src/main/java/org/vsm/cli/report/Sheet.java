package org.vsm.cli.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.Strip;
import org.vsm.cli.diagram.scene.Strips;

/** A4 as a page is printed on it, in pixels of the page, with room for what stands above a picture. */
enum Sheet {

    PORTRAIT(680, 930), LANDSCAPE(1000, 640);

    private final double width;
    private final double height;

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The one on which a picture becomes larger. */
    static Sheet bestFor(Scene scene) {
        return Arrays.stream(values()).max(Comparator.comparingDouble(sheet -> sheet.scale(scene))).orElseThrow();
    }

    /** The picture in parts that fit when it is as wide as the sheet; one that cannot be cut enough is made smaller. */
    List<Strip> strips(Scene scene) {
        return Strips.of(scene, height * Math.max(scene.width(), width) / width);
    }

    private double scale(Scene scene) {
        double highest = strips(scene).stream().mapToDouble(Strip::height).max().orElse(height);
        return Math.min(1, Math.min(width / scene.width(), height / highest));
    }
}
