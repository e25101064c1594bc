package org.vsm.cli.diagram;

import java.awt.Color;

/** How well a colour is told from another one, as the Web Content Accessibility Guidelines define it: 1 to 21. */
public final class Contrast {

    /** What text must have at least, level AA. */
    public static final double TEXT = 4.5;

    private Contrast() {
    }

    /** @param one,other as {@code #rrggbb} */
    public static double of(String one, String other) {
        double first = luminance(Color.decode(one));
        double second = luminance(Color.decode(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
