package org.vsm.cli.diagram.parts;

/** Something that takes a place on the line along which work flows. */
public interface Part {

    double width();

    /** How far it reaches above the line. */
    double above();

    /** How far it reaches below the line. */
    double below();

    /** How far within its left and right end what stands on the line begins. */
    default double inset() {
        return 0;
    }

    /** How work gets into it, seen from the line. */
    default Move in() {
        return Move.PLAIN;
    }

    /** How work gets out of it. */
    default Move out() {
        return Move.PLAIN;
    }

    /** How work moves on: by itself, pushed into a stock without a limit, or pulled out of a supermarket. */
    enum Move { PLAIN, PUSH, PULL }

    /** Where the middle of an element lies, from the part's left end; null where it is not in the part. */
    Double middleOf(String name);

    /** Draws the part with its left end at x and the line at y. */
    void place(double x, double y, Sheet sheet);

    /** A part that is one element. */
    abstract class Single implements Part {
        private final String name;

        protected Single(String name) {
            this.name = name;
        }

        protected String name() {
            return name;
        }

        @Override
        public Double middleOf(String wanted) {
            return wanted.equals(name) ? Double.valueOf(width() / 2) : null;
        }

        @Override
        public void place(double x, double y, Sheet sheet) {
            draw(x, y, sheet);
        }

        protected abstract void draw(double x, double y, Sheet sheet);
    }
}
