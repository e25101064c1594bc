package org.vsm.cli.diagram.route;

import java.util.Comparator;
import org.vsm.cli.diagram.scene.Box;

/**
 * The order of the ends that share a side, from its left or upper end, in which their lines cross least: lines from
 * the left come first, the near ones before the far ones, which pass over them; then those from the right, the far ones
 * first. On an upright side above stands for left.
 *
 * @param side   the side shared
 * @param shared the box that it belongs to
 */
public record SideOrder(Side side, Box shared) implements Comparator<Box> {

    /** Compares the boxes at the other ends. */
    @Override
    public int compare(Box a, Box b) {
        boolean aBefore = along(a) <= 0;
        boolean bBefore = along(b) <= 0;
        if (aBefore != bBefore) {
            return aBefore ? -1 : 1;
        }
        int nearFirst = Double.compare(distance(a), distance(b));
        return aBefore ? nearFirst : -nearFirst;
    }

    private double along(Box other) {
        return side.isUpright() ? other.centreY() - shared.centreY() : other.centreX() - shared.centreX();
    }

    private double distance(Box other) {
        return side.isUpright() ? Math.abs(other.centreX() - shared.centreX()) : Math.abs(other.centreY() - shared.centreY());
    }
}
