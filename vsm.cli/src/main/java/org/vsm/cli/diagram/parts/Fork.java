package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** Several ways side by side: the options of a choice, or the branches of parallel work. The main one stays on the line. */
public final class Fork implements Part {

    private static final double EDGE = 30;
    private static final double ROW_GAP = 16;
    private static final double LABEL_PAD = 8;
    private static final double HALF_DIAMOND = 9;
    private static final double HALF_BAR = 2;
    /** How far a bar reaches beyond the outer ways. */
    private static final double BAR_END = 14;

    private final boolean parallel;
    private final List<Way> ways;
    private final double labelWidth;
    private final double innerWidth;

    /**
     * One of the ways.
     *
     * @param label share and title, over the line
     * @param part  what is done on it
     * @param main  on the line
     */
    public record Way(Part label, Sequence part, boolean main) {
    }

    public Fork(boolean parallel, List<Way> ways) {
        this.parallel = parallel;
        this.ways = mainFirst(ways);
        this.labelWidth = ways.stream().mapToDouble(each -> each.label().width()).max().orElse(0) + LABEL_PAD;
        this.innerWidth = ways.stream().mapToDouble(each -> each.part().width()).max().orElse(0);
    }

    private static List<Way> mainFirst(List<Way> ways) {
        Way main = ways.stream().filter(Way::main).findFirst().orElse(null);
        List<Way> sorted = new ArrayList<>(ways);
        if (main != null) {
            sorted.removeIf(each -> each == main);
            sorted.add(0, main);
        }
        return sorted;
    }

    @Override
    public double width() {
        return EDGE + labelWidth + innerWidth + EDGE;
    }

    @Override
    public double above() {
        return Math.max(18, over(ways.get(0)));
    }

    @Override
    public double below() {
        double below = under(ways.get(0));
        for (Way way : ways.subList(1, ways.size())) {
            below += ROW_GAP + over(way) + under(way);
        }
        return below;
    }

    private static double over(Way way) {
        return Math.max(way.part().above(), way.label().above() + 2);
    }

    private static double under(Way way) {
        return Math.max(way.part().below(), 8);
    }

    @Override
    public Double middleOf(String name) {
        for (Way way : ways) {
            Double middle = way.part().middleOf(name);
            if (middle != null) {
                return EDGE + labelWidth + middle;
            }
        }
        return null;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double row = y;
        double last = y;
        Point split = new Point(x + EDGE / 2, y);
        Point join = new Point(x + width() - EDGE / 2, y);
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            row += i == 0 ? 0 : under(ways.get(i - 1)) + ROW_GAP + over(way);
            placeWay(way, split, join, row, sheet);
            last = row;
        }
        sheet.flow(Pen.OUTLINE, new Point(x, y), new Point(split.x() - half(), y));
        sheet.flow(Pen.OUTLINE, new Point(join.x() + (parallel ? HALF_BAR : 0), y), new Point(x + width(), y));
        if (parallel) {
            bar(split.x(), y, last, sheet);
            bar(join.x(), y, last, sheet);
        } else {
            diamond(split, sheet);
            sheet.front().disc(join, 3, Ink.LINE, Pen.NONE);
        }
    }

    /** What the sign at the split takes to every side of its middle. */
    private double half() {
        return parallel ? HALF_BAR : HALF_DIAMOND;
    }

    private void placeWay(Way way, Point split, Point join, double row, Sheet sheet) {
        double start = split.x() + EDGE / 2;
        double inner = start + labelWidth;
        if (row != split.y() && !parallel) {
            sheet.flow(Pen.OUTLINE, new Point(split.x(), split.y() + HALF_DIAMOND), new Point(split.x(), row), new Point(inner, row));
        } else {
            sheet.flow(Pen.OUTLINE, new Point(split.x() + half(), row), new Point(inner, row));
        }
        way.part().place(inner, row, sheet);
        Point end = new Point(inner + way.part().width(), row);
        if (parallel) {
            sheet.flow(Pen.OUTLINE, end, new Point(join.x() - HALF_BAR, row));
        } else {
            sheet.flow(Pen.OUTLINE, end, new Point(join.x(), row), join);
        }
        way.label().place(start, row, sheet);
    }

    private static void diamond(Point at, Sheet sheet) {
        sheet.block(new Box(at.x() - HALF_DIAMOND, at.y() - HALF_DIAMOND, 2 * HALF_DIAMOND, 2 * HALF_DIAMOND));
        sheet.front().group("choice", null, null, null, canvas -> canvas.area(Ink.PAPER, Pen.OUTLINE, new Point(at.x(), at.y() - HALF_DIAMOND),
                new Point(at.x() + HALF_DIAMOND, at.y()), new Point(at.x(), at.y() + HALF_DIAMOND), new Point(at.x() - HALF_DIAMOND, at.y())));
    }

    private static void bar(double x, double top, double bottom, Sheet sheet) {
        Box bar = new Box(x - HALF_BAR, top - BAR_END, 2 * HALF_BAR, bottom - top + 2 * BAR_END);
        sheet.block(bar);
        sheet.front().group("parallel", null, null, null, canvas -> canvas.rectangle(bar, Ink.LINE, Pen.NONE));
    }
}
