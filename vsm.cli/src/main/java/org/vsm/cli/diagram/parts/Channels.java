package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/**
 * Horizontal channels above a sequence, one over the other, in which arrows run back and ahead. Short ways lie below
 * long ones; two that would meet get channels of their own.
 */
public final class Channels {

    private static final double FIRST_GAP = 12;
    private static final double LABEL_HEIGHT = Lettering.PLAIN.lineHeight();
    private static final double PART_GAP = 14;
    private static final double PORT = 22;
    private static final double MOST_LABEL_WIDTH = 230;
    private static final double LABEL_PAD = 5;

    private final List<Channel> placed = new ArrayList<>();
    private final double top;
    private double left;
    private double right;

    /** A way with its place, from the sequence's start; the level is the height of its line above the line of the flow. */
    private record Channel(WayApart way, double start, double end, double low, double high, double level, double upTo, String label) {
    }

    public Channels(List<WayApart> ways, Function<String, Double> middleOf, double above) {
        double highest = above;
        List<WayApart> shortFirst = new ArrayList<>(ways);
        shortFirst.sort(Comparator.comparingDouble(each -> Math.abs(middleOf.apply(each.from()) - middleOf.apply(each.to()))));
        for (WayApart way : shortFirst) {
            Channel channel = channel(way, middleOf.apply(way.from()) + PORT, middleOf.apply(way.to()) - PORT, above);
            placed.add(channel);
            highest = Math.max(highest, channel.upTo());
            left = Math.min(left, channel.low());
            right = Math.max(right, channel.high());
        }
        this.top = highest + (placed.isEmpty() ? 0 : 4);
    }

    public double top() {
        return top;
    }

    /** How far left of the sequence's start the channels reach, as a number below 0, else 0. */
    public double left() {
        return left;
    }

    public double right() {
        return right;
    }

    private Channel channel(WayApart way, double start, double end, double above) {
        String label = Lettering.PLAIN.fit(way.label(), MOST_LABEL_WIDTH);
        double needed = Math.max(Lettering.PLAIN.width(label), partsWidth(way)) + 8;
        double middle = (start + end) / 2;
        double half = Math.max(Math.abs(start - end), needed) / 2;
        double low = middle - half - 4;
        double high = middle + half + 4;
        double below = way.parts().stream().mapToDouble(Part::below).max().orElse(0);
        double over = Math.max(way.parts().stream().mapToDouble(Part::above).max().orElse(0), 2) + LABEL_HEIGHT;
        double floor = above;
        for (Channel other : placed) {
            if (other.low() < high && low < other.high()) {
                floor = Math.max(floor, other.upTo());
            }
        }
        double level = floor + FIRST_GAP + below;
        return new Channel(way, start, end, low, high, level, level + over, label);
    }

    private static double partsWidth(WayApart way) {
        return way.parts().stream().mapToDouble(Part::width).sum() + PART_GAP * (way.parts().size() + 1);
    }

    public void draw(double x, double y, Sheet sheet) {
        for (Channel channel : placed) {
            draw(channel, x, y - channel.level(), sheet);
        }
    }

    /** The label stands in the line; work on the way stands beneath its label. */
    private void draw(Channel channel, double x, double level, Sheet sheet) {
        WayApart way = channel.way();
        Ink ink = way.ahead() ? Ink.INFORMATION : Ink.REWORK;
        double middle = x + (channel.low() + channel.high()) / 2;
        double partsWidth = way.parts().isEmpty() ? 0 : partsWidth(way);
        double half = Math.max(Lettering.PLAIN.width(channel.label()), partsWidth) / 2 + LABEL_PAD;
        double over = way.parts().stream().mapToDouble(Part::above).max().orElse(0);
        double below = way.parts().stream().mapToDouble(Part::below).max().orElse(0);
        double top = level - over - (way.parts().isEmpty() ? LABEL_HEIGHT / 2 : LABEL_HEIGHT);
        Box box = new Box(middle - half, top, 2 * half, Math.max(level + below, top + LABEL_HEIGHT) - top);
        sheet.front().words(channel.label(), middle, top + Lettering.PLAIN.ascent(), Shape.Align.MIDDLE, Lettering.PLAIN, ink);
        if (!way.parts().isEmpty()) {
            sheet.lines().line(Pen.of(ink), new Point(box.x(), level), new Point(box.right(), level));
            double at = middle + partsWidth / 2 - PART_GAP;
            for (Part part : way.parts()) {
                part.place(at - part.width(), level, sheet);
                at -= part.width() + PART_GAP;
            }
        }
        sheet.link(new Sheet.Link(way.ahead() ? "skip" : "rework", null, way.label(), way.from(), way.to(), box,
                (level - box.y()) / box.height(), Pen.of(ink)));
    }
}
