package org.vsm.cli.diagram.scene;

/** How a line is drawn. */
public record Pen(Ink ink, double width, Dash dash) {

    /** No line at all. */
    public static final Pen NONE = new Pen(Ink.NONE, 0, Dash.SOLID);
    /** The outline of boxes and the arrows between them. */
    public static final Pen OUTLINE = new Pen(Ink.LINE, 1.2, Dash.SOLID);
    /** Lines inside boxes. */
    public static final Pen HAIR = new Pen(Ink.LINE, 0.6, Dash.SOLID);

    /** Patterns of a line. */
    public enum Dash { SOLID, DASHED, DOTTED }

    public static Pen of(Ink ink) {
        return new Pen(ink, OUTLINE.width, Dash.SOLID);
    }

    public Pen dashed() {
        return new Pen(ink, width, Dash.DASHED);
    }

    public Pen dotted() {
        return new Pen(ink, width, Dash.DOTTED);
    }

    public Pen solid() {
        return new Pen(ink, width, Dash.SOLID);
    }

    public Pen wide(double newWidth) {
        return new Pen(ink, newWidth, dash);
    }
}
