package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Box;

/**
 * Boxes side by side in a row as one obstacle: no line should squeeze between them, and the time of Graphviz grows with
 * the square of the number of obstacles.
 */
final class Blocks {

    /** Neighbours farther apart let lines pass. */
    private static final double MOST_GAP = 64;

    /** What a block may take besides its boxes, as a share of its area: it is lost for lines. */
    private static final double MOST_WASTE = 0.5;

    /** Space that a block leaves before a box that stays apart, where its own boxes did. */
    private static final double CLEARANCE = 20;

    private final List<Box> apart;
    private final List<Box> others;
    private final List<Box> blocks = new ArrayList<>();

    private Blocks(List<Box> apart, List<Box> others) {
        this.apart = apart;
        this.others = others;
    }

    /**
     * @param apart  boxes that stay as they are, such as those where lines end; not among the result
     * @param others boxes that may be taken together
     * @return blocks and boxes that stand alone: all others lie within them, and none touches another or one that stays
     *         apart where the boxes do not
     */
    static List<Box> of(List<Box> apart, List<Box> others) {
        Blocks all = new Blocks(apart, others);
        others.stream().sorted(Comparator.comparingDouble(Box::x).thenComparingDouble(Box::y)).forEach(all::add);
        return all.blocks;
    }

    /** From left to right: a box goes on with a block before it, or starts one. */
    private void add(Box box) {
        for (int i = 0; i < blocks.size(); i++) {
            Box block = blocks.get(i);
            Box both = block.and(box);
            if (areNeighbours(block, box) && isDense(both, block, box) && leavesSpace(both, block, box)) {
                blocks.set(i, both);
                blocks.removeIf(each -> each != both && both.contains(each));
                return;
            }
        }
        blocks.add(box);
    }

    private static boolean areNeighbours(Box block, Box box) {
        return box.x() - block.right() <= MOST_GAP && box.y() < block.bottom() && block.y() < box.bottom();
    }

    private static boolean isDense(Box both, Box block, Box box) {
        return both.area() - block.area() - box.area() <= MOST_WASTE * both.area();
    }

    private boolean leavesSpace(Box both, Box block, Box box) {
        return apart.stream().allMatch(each -> both.distance(each) >= Math.min(CLEARANCE, Math.min(block.distance(each), box.distance(each))))
                && Stream.concat(others.stream(), blocks.stream()).filter(each -> each != block && each != box && !both.contains(each))
                        .allMatch(each -> both.distance(each) >= ArrowRouter.LEAST_GAP);
    }
}
