package org.vsm.cli.warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.route.ArrowRouter;
import org.vsm.cli.diagram.route.Connection;
import org.vsm.cli.diagram.route.End;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;

/**
 * Ways are searched around boxes. A server keeps the ways that it has found, so the other exercises search most of them once;
 * whoever then makes a box wider would be the first to have them all searched anew.
 */
public final class RoutingExercise implements Exercise {

    private static final int BOXES = 14;
    private static final int ARROWS = 4;
    private static final double WIDTH = 120;
    private static final double HEIGHT = 90;
    private static final double GAP = 60;

    @Override
    public void repeat(PracticeText text, BooleanSupplier again) {
        ArrowRouter router = new ArrowRouter(GraphvizChoice.EMBEDDED);
        while (again.getAsBoolean()) {
            router.route(row(), arrows());
        }
    }

    private static List<Box> row() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < BOXES; i++) {
            boxes.add(new Box(i * (WIDTH + GAP), 0, WIDTH, HEIGHT));
        }
        return boxes;
    }

    /** Back from the end of the row, over more and more boxes. */
    private static List<Connection> arrows() {
        List<Connection> arrows = new ArrayList<>();
        for (int i = 1; i <= ARROWS; i++) {
            arrows.add(new Connection(End.on(BOXES - i, Side.TOP), End.on(i, Side.TOP)));
        }
        return arrows;
    }
}
