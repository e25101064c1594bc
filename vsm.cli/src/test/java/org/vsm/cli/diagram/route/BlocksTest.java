package org.vsm.cli.diagram.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vsm.cli.diagram.scene.Box;

class BlocksTest {

    private static final Box FIRST = new Box(0, 0, 160, 90);
    private static final Box SECOND = new Box(190, 0, 160, 100);
    private static final Box THIRD = new Box(380, 3, 92, 84);

    @Test
    void neighboursAreOneBlock() {
        assertEquals(List.of(new Box(0, 0, 472, 100)), Blocks.of(List.of(), List.of(THIRD, FIRST, SECOND)));
    }

    @Test
    void whatLiesWithinABlockGoesWithIt() {
        assertEquals(List.of(new Box(0, 0, 350, 100)), Blocks.of(List.of(), List.of(FIRST, SECOND, new Box(165, 80, 20, 10))));
    }

    @Test
    void aBoxThatStaysApartSeparatesItsNeighbours() {
        assertEquals(List.of(FIRST, THIRD), Blocks.of(List.of(SECOND), List.of(FIRST, THIRD)));
    }

    @Test
    void spaceBeforeABoxThatStaysApartIsLeft() {
        Box above = new Box(0, -10, 90, 8);
        Box high = new Box(190, -20, 160, 100);
        assertEquals(List.of(FIRST, high), Blocks.of(List.of(above), List.of(FIRST, high)));
    }

    @Test
    void wideGapsAndOtherRowsStayOpen() {
        List<Box> open = List.of(FIRST, new Box(0, 120, 160, 90), new Box(240, 0, 160, 90));
        assertEquals(open, Blocks.of(List.of(), open));
    }

    @Test
    void aTallNeighbourStaysByItselfWhereTooMuchSpaceWouldBeLost() {
        List<Box> uneven = List.of(FIRST, new Box(190, 0, 40, 900));
        assertEquals(uneven, Blocks.of(List.of(), uneven));
    }

    @Test
    void blocksOfAnyBoxesHoldAllOfThemAndKeepApart() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            List<Box> boxes = apart(random);
            List<Box> ends = boxes.subList(0, 4);
            List<Box> others = boxes.subList(4, boxes.size());
            List<Box> blocks = Blocks.of(ends, others);
            assertTrue(others.stream().allMatch(each -> blocks.stream().anyMatch(block -> block.contains(each))));
            List<Box> all = new ArrayList<>(ends);
            all.addAll(blocks);
            Obstacles.requireApart(all, ArrowRouter.LEAST_GAP);
        }
    }

    private static List<Box> apart(Random random) {
        List<Box> boxes = new ArrayList<>();
        while (boxes.size() < 40) {
            Box box = new Box(random.nextInt(1500), random.nextInt(600), 10 + random.nextInt(150), 10 + random.nextInt(100));
            if (Obstacles.isApart(box, boxes, ArrowRouter.LEAST_GAP)) {
                boxes.add(box);
            }
        }
        return boxes;
    }
}
