package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;

/**
 * Obstacles in bands one below the other, with free space between them: the rows of a picture. A line from one band to
 * another has to mind the boxes of these two only; the others it passes as a whole.
 */
final class Bands {

    /** Bands closer than this are one. */
    private static final double LEAST_SPACE = 30;

    private final List<List<Box>> bands = new ArrayList<>();

    Bands(List<Box> boxes) {
        List<Box> fromTop = new ArrayList<>(boxes);
        fromTop.sort(Comparator.comparingDouble(Box::y));
        double bottom = Double.NEGATIVE_INFINITY;
        for (Box box : fromTop) {
            if (box.y() > bottom + LEAST_SPACE) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(box);
            bottom = Math.max(bottom, box.bottom());
        }
    }

    /** The numbers of the bands where a leg starts and ends, the upper one first. */
    List<Integer> around(Leg leg) {
        int from = bandOf(leg.from().box());
        int to = bandOf(leg.to().box());
        return List.of(Math.min(from, to), Math.max(from, to));
    }

    private int bandOf(Box box) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).contains(box)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no obstacle: " + box);
    }

    /** The boxes of two bands; all bands above them, between them and beneath them as one box each. */
    List<Box> boxes(int upper, int lower) {
        List<Box> boxes = new ArrayList<>(bands.get(upper));
        if (lower > upper) {
            boxes.addAll(bands.get(lower));
        }
        addAround(0, upper, boxes);
        addAround(upper + 1, lower, boxes);
        addAround(lower + 1, bands.size(), boxes);
        return boxes;
    }

    private void addAround(int from, int to, List<Box> boxes) {
        if (from < to) {
            boxes.add(around(bands.subList(from, to).stream().flatMap(List::stream).toList()));
        }
    }

    private static Box around(List<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow();
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
