package org.vsm.cli.diagram.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The colours of pictures that stand in a page: each ink is a custom property of its style, so that one picture is
 * light on paper and on a light screen, and dark on a dark one.
 */
public final class PageColours {

    private PageColours() {
    }

    /** The colour as SVG in the page writes it. */
    public static String of(Ink ink) {
        return ink == Ink.NONE ? "none" : "var(" + property(ink) + ")";
    }

    /** The properties in the colours of a theme, to be put into a rule of the page's style. */
    public static String properties(Theme theme) {
        return Arrays.stream(Ink.values()).filter(ink -> ink != Ink.NONE).map(ink -> property(ink) + ": " + theme.colour(ink) + ";")
                .collect(Collectors.joining(" "));
    }

    private static String property(Ink ink) {
        return "--ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
