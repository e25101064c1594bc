package org.vsm.cli.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a picture has room from its left to its right edge, so that a cut there tears nothing apart. Ways from one row to
 * another may cross it: they go on in the next part.
 */
final class Gaps {

    /** Pixels: a line that goes down further than this leads from row to row; a shorter one is part of a drawing. */
    private static final double LONG = 40;

    /** @param clings whether it stays with what stands above it */
    private record Obstacle(Extent extent, boolean clings) {
    }

    private Gaps() {
    }

    /** From top to bottom; without the edges of the picture. */
    static List<Extent> of(Scene scene) {
        List<Obstacle> obstacles = scene.shapes().stream().flatMap(Gaps::obstacles)
                .sorted(Comparator.comparingDouble(each -> each.extent().top())).toList();
        List<Extent> gaps = new ArrayList<>();
        double end = obstacles.isEmpty() ? 0 : obstacles.get(0).extent().bottom();
        for (Obstacle obstacle : obstacles) {
            Extent extent = obstacle.extent();
            if (extent.top() > end + 1 && !obstacle.clings()) {
                gaps.add(new Extent(end, extent.top()));
            }
            end = Math.max(end, extent.bottom());
        }
        return gaps;
    }

    private static Stream<Obstacle> obstacles(Shape shape) {
        if (shape instanceof Shape.Group group && group.shapes().stream().anyMatch(Gaps::leadsFar)) {
            return group.shapes().stream().flatMap(Gaps::obstacles);
        }
        if (leadsFar(shape)) {
            return pieces((Shape.Line) shape).filter(piece -> piece.height() <= LONG).map(piece -> new Obstacle(piece, false));
        }
        return Stream.of(new Obstacle(Extent.of(shape), shape instanceof Shape.Group group && group.role().equals(Shape.Group.LADDER)));
    }

    private static boolean leadsFar(Shape shape) {
        return shape instanceof Shape.Line line && pieces(line).anyMatch(piece -> piece.height() > LONG);
    }

    private static Stream<Extent> pieces(Shape.Line line) {
        return IntStream.range(1, line.points().size()).mapToObj(i -> Extent.of(line.points().subList(i - 1, i + 1)));
    }
}
