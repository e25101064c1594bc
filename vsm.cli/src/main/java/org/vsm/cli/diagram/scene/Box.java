package org.vsm.cli.diagram.scene;

/** A rectangle with its upper left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    /** The rectangle, larger by a margin on every side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest rectangle around this one and another. */
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether another rectangle lies within this one. */
    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Free space to another rectangle, sideways or upright, whichever is more; 0 where they touch or overlap. */
    public double distance(Box other) {
        double sideways = Math.max(other.x - right(), x - other.right());
        double upright = Math.max(other.y - bottom(), y - other.bottom());
        return Math.max(0, Math.max(sideways, upright));
    }
}
