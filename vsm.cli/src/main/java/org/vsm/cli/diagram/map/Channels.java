package org.vsm.cli.diagram.map;

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
final class Channels {

    private static final double FIRST_GAP = 12;
    private static final double LABEL_HEIGHT = Lettering.PLAIN.lineHeight();
    private static final double PART_GAP = 14;
    private static final double PORT = 22;
    private static final double MOST_LABEL_WIDTH = 230;

    private final List<Channel> placed = new ArrayList<>();
    private final double top;
    private double left;
    private double right;

    /** A way with its place, from the sequence's start; the level is the height of its line above the line of the flow. */
    private record Channel(WayApart way, double start, double end, double low, double high, double level, double upTo, String label) {
    }

    Channels(List<WayApart> ways, Function<String, Double> middleOf, double above) {
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

    double top() {
        return top;
    }

    /** How far left of the sequence's start the channels reach, as a number below 0, else 0. */
    double left() {
        return left;
    }

    double right() {
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

    void draw(double x, double y, MapSheet sheet) {
        for (Channel channel : placed) {
            Box from = sheet.box(channel.way().from());
            Box to = sheet.box(channel.way().to());
            if (from != null && to != null) {
                draw(channel, x, y - channel.level(), from, to, sheet);
            }
        }
    }

    private void draw(Channel channel, double x, double level, Box from, Box to, MapSheet sheet) {
        Pen pen = channel.way().ahead() ? Pen.of(Ink.INFORMATION) : Pen.of(Ink.REWORK);
        double middle = x + (channel.low() + channel.high()) / 2;
        sheet.lines().group(channel.way().ahead() ? "skip" : "rework", null, channel.way().label(), null,
                canvas -> canvas.arrow(pen, path(channel, x, level, from, to)));
        double partsWidth = partsWidth(channel.way());
        double at = middle + partsWidth / 2 - PART_GAP;
        for (Part part : channel.way().parts()) {
            part.place(at - part.width(), level, sheet);
            at -= part.width() + PART_GAP;
        }
        double over = channel.way().parts().stream().mapToDouble(Part::above).max().orElse(0);
        sheet.front().words(channel.label(), middle, level - Math.max(over, 2) - 2, Shape.Align.MIDDLE, Lettering.PLAIN,
                channel.way().ahead() ? Ink.INFORMATION : Ink.REWORK);
    }

    /** Up from the one box, along the channel, down to the other; around the work on the way where that is wider. */
    private static List<Point> path(Channel channel, double x, double level, Box from, Box to) {
        double start = Math.min(from.right() - 8, Math.max(from.x() + 8, x + channel.start()));
        double end = Math.max(to.x() + 8, Math.min(to.right() - 8, x + channel.end()));
        boolean narrow = Math.abs(start - end) < partsWidth(channel.way()) && !channel.way().parts().isEmpty();
        if (!narrow) {
            return List.of(new Point(start, from.y()), new Point(start, level), new Point(end, level), new Point(end, to.y()));
        }
        double below = level + channel.way().parts().stream().mapToDouble(Part::below).max().orElse(0) + 5;
        double rightEnd = x + channel.high();
        double leftEnd = x + channel.low();
        return List.of(new Point(start, from.y()), new Point(start, below), new Point(rightEnd, below), new Point(rightEnd, level),
                new Point(leftEnd, level), new Point(leftEnd, below), new Point(end, below), new Point(end, to.y()));
    }
}
