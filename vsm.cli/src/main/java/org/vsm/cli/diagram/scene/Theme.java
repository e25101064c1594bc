package org.vsm.cli.diagram.scene;

import java.util.EnumMap;
import java.util.Map;

/**
 * Colours of a picture. Those of light and dark are told apart by colour-blind readers too (Okabe and Ito's palette,
 * its green and orange darker on white, so that text in them can be read);
 * print has none.
 */
public enum Theme {
    LIGHT(Map.ofEntries(
            Map.entry(Ink.PAPER, "#ffffff"), Map.entry(Ink.TEXT, "#1a1a1a"), Map.entry(Ink.MUTED, "#5a5a5a"), Map.entry(Ink.LINE, "#333333"),
            Map.entry(Ink.STEP, "#ffffff"), Map.entry(Ink.STEP_HEAD, "#e8f1f8"), Map.entry(Ink.VALUE, "#007a58"),
            Map.entry(Ink.NECESSARY, "#0072b2"), Map.entry(Ink.WASTE, "#ad4e0a"), Map.entry(Ink.WAIT, "#fdf3dc"),
            Map.entry(Ink.BUFFER, "#f7e3a8"), Map.entry(Ink.FRAME, "#f6f7f9"), Map.entry(Ink.REWORK, "#ad4e0a"),
            Map.entry(Ink.INFORMATION, "#0072b2"), Map.entry(Ink.KAIZEN, "#f0e442"), Map.entry(Ink.PROBLEM, "#a3195b"),
            Map.entry(Ink.BOTTLENECK, "#c4006a"))),
    DARK(Map.ofEntries(
            Map.entry(Ink.PAPER, "#16181c"), Map.entry(Ink.TEXT, "#f2f2f2"), Map.entry(Ink.MUTED, "#b5b9c0"), Map.entry(Ink.LINE, "#c9ccd1"),
            Map.entry(Ink.STEP, "#20242a"), Map.entry(Ink.STEP_HEAD, "#2b3947"), Map.entry(Ink.VALUE, "#2fcf9f"),
            Map.entry(Ink.NECESSARY, "#56b4e9"), Map.entry(Ink.WASTE, "#f0a35e"), Map.entry(Ink.WAIT, "#3a3420"),
            Map.entry(Ink.BUFFER, "#5a4b16"), Map.entry(Ink.FRAME, "#1b1f25"), Map.entry(Ink.REWORK, "#f0a35e"),
            Map.entry(Ink.INFORMATION, "#56b4e9"), Map.entry(Ink.KAIZEN, "#6b6410"), Map.entry(Ink.PROBLEM, "#f08ac0"),
            Map.entry(Ink.BOTTLENECK, "#ff7ab8"))),
    PRINT(Map.ofEntries(
            Map.entry(Ink.PAPER, "#ffffff"), Map.entry(Ink.TEXT, "#000000"), Map.entry(Ink.MUTED, "#333333"), Map.entry(Ink.LINE, "#000000"),
            Map.entry(Ink.STEP, "#ffffff"), Map.entry(Ink.STEP_HEAD, "#ededed"), Map.entry(Ink.VALUE, "#000000"),
            Map.entry(Ink.NECESSARY, "#000000"), Map.entry(Ink.WASTE, "#000000"), Map.entry(Ink.WAIT, "#ffffff"),
            Map.entry(Ink.BUFFER, "#ffffff"), Map.entry(Ink.FRAME, "#fafafa"), Map.entry(Ink.REWORK, "#000000"),
            Map.entry(Ink.INFORMATION, "#000000"), Map.entry(Ink.KAIZEN, "#ffffff"), Map.entry(Ink.PROBLEM, "#000000"),
            Map.entry(Ink.BOTTLENECK, "#000000")));

    private final Map<Ink, String> colours;

    Theme(Map<Ink, String> colours) {
        this.colours = new EnumMap<>(colours);
        this.colours.put(Ink.NONE, "none");
    }

    /** The colour as SVG writes it. */
    public String colour(Ink ink) {
        return colours.get(ink);
    }
}
