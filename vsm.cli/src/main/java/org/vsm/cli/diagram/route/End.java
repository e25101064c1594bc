package org.vsm.cli.diagram.route;

/**
 * Where an arrow leaves or reaches a box.
 *
 * @param box   index of the box
 * @param side  the side, or null where the router may choose
 * @param share place on the side, as share of its length from its left or upper end (between 0 and 1), or NaN where
 *              the arrows of that side are spread evenly
 */
public record End(int box, Side side, double share) {

    public End {
        if (!Double.isNaN(share) && (side == null || !(share > 0 && share < 1))) {
            throw new IllegalArgumentException("no place on a side: " + side + " " + share);
        }
    }

    /** Anywhere on the box, whatever makes the arrow short and straight. */
    public static End anywhere(int box) {
        return new End(box, null, Double.NaN);
    }

    /**
     * On a side; where several arrows share it, they are spread so that their lines cross little. Where something
     * stands close before the side, another place on it is taken; where it does all along, another side.
     */
    public static End on(int box, Side side) {
        return new End(box, side, Double.NaN);
    }

    /** At a place on a side; where something stands close before it, anywhere on the box. */
    public static End at(int box, Side side, double share) {
        return new End(box, side, share);
    }

    boolean isFixed() {
        return side != null;
    }

    boolean hasPlace() {
        return isFixed() && !Double.isNaN(share);
    }

    boolean isSpread() {
        return isFixed() && Double.isNaN(share);
    }
}
