package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/**
 * Horizontal channels above a sequence, one over the other, in which arrows run back and ahead. Short ways lie below
 * long ones; two that would meet get channels of their own.
 */
public final class Channels {

    private static final Lettering LETTERING = Lettering.PLAIN;
    private static final double GAP = 12;
    /** The same beneath work on the way: a line may run there. */
    private static final double PARTS_GAP = 22;
    private static final double LABEL_GAP = 4;
    private static final double PART_GAP = 14;
    /** How far from the middle of its step a loop starts and ends. */
    private static final double LOOP = 66;
    /** What the ends take where several arrows share the side of a step. */
    private static final double ENDS = 60;
    private static final double LEAST_LABEL_WIDTH = 96;
    /** The same beside upright lines. */
    private static final double LEAST_BESIDE = 80;
    private static final double MOST_LABEL_WIDTH = 280;
    /** Of a label that also says where the way leads. */
    private static final double ELSEWHERE = 200;
    private static final int MOST_LINES = 4;
    /** What a line needs beside work on the way to go around its corner. */
    private static final double CORNER = 18;
    private static final double SIDE = 6;

    private final List<Double> barriers;
    private final List<Channel> placed = new ArrayList<>();
    private final double top;
    private double left;
    private double right;

    /** A way with its place, from the sequence's start; the level is the height of its line above the line of the flow. */
    private record Channel(WayApart way, boolean elsewhere, List<String> label, double middle, double low, double high, double level, double upTo) {
    }

    public Channels(List<WayApart> ways, Function<String, Double> middleOf, double above) {
        this(ways, middleOf, above, List.of());
    }

    /**
     * Finds the channels.
     *
     * @param middleOf where the middle of an element lies; null where it lies elsewhere
     * @param above    how far the sequence itself reaches above its line
     * @param barriers where upright lines cross the channels: no text stands on them
     */
    public Channels(List<WayApart> ways, Function<String, Double> middleOf, double above, List<Double> barriers) {
        this.barriers = barriers;
        double highest = above;
        List<WayApart> shortFirst = new ArrayList<>(ways);
        shortFirst.sort(Comparator.comparingDouble(each -> Math.abs(middleOf.apply(each.from()) - end(each, middleOf))));
        for (WayApart way : shortFirst) {
            Channel channel = channel(way, middleOf.apply(way.to()) == null, middleOf.apply(way.from()), end(way, middleOf), above);
            placed.add(channel);
            highest = Math.max(highest, channel.upTo());
            left = Math.min(left, channel.low());
            right = Math.max(right, channel.high());
        }
        this.top = highest + (placed.isEmpty() ? 0 : 4);
    }

    /** Where the way ends; the end of one that leads to another row is not here. */
    private static double end(WayApart way, Function<String, Double> middleOf) {
        Double end = middleOf.apply(way.to());
        return end == null ? middleOf.apply(way.from()) : end;
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

    private Channel channel(WayApart way, boolean elsewhere, double start, double end, double above) {
        boolean loop = elsewhere || way.from().equals(way.to());
        double stretch = loop ? 2 * LOOP : Math.abs(start - end);
        double wanted = (start + end) / 2;
        double margin = loop ? SIDE : ENDS / 2;
        double room = elsewhere ? ELSEWHERE : way.parts().isEmpty() ? room(wanted - stretch / 2 + margin, wanted + stretch / 2 - margin) : Math.max(stretch, partsWidth(way));
        List<String> label = LETTERING.wrap(way.label(), Math.min(Math.max(room, barriers.isEmpty() ? LEAST_LABEL_WIDTH : LEAST_BESIDE), MOST_LABEL_WIDTH), MOST_LINES);
        double half = Math.max(width(label), partsWidth(way)) / 2 + (way.parts().isEmpty() ? SIDE : CORNER);
        double middle = elsewhere || !way.parts().isEmpty() ? clear(wanted, half) : wanted;
        double low = Math.min(wanted - stretch / 2 - SIDE, middle - half);
        double high = Math.max(wanted + stretch / 2 + SIDE, middle + half);
        double below = way.parts().stream().mapToDouble(Part::below).max().orElse(0);
        double over = way.parts().stream().mapToDouble(Part::above).max().orElse(0) + LABEL_GAP + label.size() * LETTERING.lineHeight();
        double floor = above;
        for (Channel other : placed) {
            if (other.low() < high && low < other.high()) {
                floor = Math.max(floor, other.upTo());
            }
        }
        double level = floor + (way.parts().isEmpty() ? GAP : PARTS_GAP) + below;
        return new Channel(way, elsewhere, label, middle, low, high, level, level + over);
    }

    /** The widest piece between barriers. */
    private double room(double from, double to) {
        double widest = 0;
        double start = from;
        for (double barrier : barriers.stream().filter(each -> each > from && each < to).sorted().toList()) {
            widest = Math.max(widest, barrier - SIDE - start);
            start = barrier + SIDE;
        }
        return Math.max(widest, to - start);
    }

    /** The middle nearest to the wanted one where no barrier is met. */
    private double clear(double wanted, double half) {
        return Stream.concat(Stream.of(wanted), barriers.stream().flatMap(each -> Stream.of(each - half, each + half)))
                .filter(middle -> barriers.stream().noneMatch(each -> Math.abs(each - middle) < half - 0.5))
                .min(Comparator.comparingDouble(middle -> Math.abs(middle - wanted))).orElse(wanted);
    }

    private static double width(List<String> label) {
        return label.stream().mapToDouble(LETTERING::width).max().orElse(0);
    }

    private static double partsWidth(WayApart way) {
        return way.parts().stream().mapToDouble(Part::width).sum() + PART_GAP * Math.max(0, way.parts().size() - 1);
    }

    public void draw(double x, double y, Sheet sheet) {
        for (Channel channel : placed) {
            WayApart way = channel.way();
            double level = y - channel.level();
            Pen pen = way.pen();
            Link.Stop stop = way.parts().isEmpty() && !channel.elsewhere() ? null : stop(channel, x + channel.middle(), level, pen, sheet);
            double crossing = stop != null && way.parts().isEmpty() ? stop.box().centreY() : level;
            sheet.link(new Link(way.role(), null, way.label(), way.from(), way.to(), crossing,
                    stop == null ? channel.label() : List.of(), stop, pen, Link.Mark.NONE));
        }
    }

    /** Draws the work on a way, the first of it at the right, with the label above it. */
    private static Link.Stop stop(Channel channel, double middle, double level, Pen pen, Sheet sheet) {
        WayApart way = channel.way();
        double width = Math.max(partsWidth(way), width(channel.label()));
        double top = level - way.parts().stream().mapToDouble(Part::above).max().orElse(0) - LABEL_GAP - channel.label().size() * LETTERING.lineHeight();
        double bottom = level + way.parts().stream().mapToDouble(Part::below).max().orElse(0);
        double height = channel.label().size() * LETTERING.lineHeight();
        sheet.front().group("way", null, null, null,
                canvas -> canvas.lines(channel.label(), middle, top + LETTERING.ascent(), Shape.Align.MIDDLE, LETTERING, pen.ink()));
        if (way.parts().isEmpty()) {
            Box around = new Box(middle - width / 2 - LABEL_GAP, top, width + 2 * LABEL_GAP, height);
            return Link.Stop.words(around);
        }
        double upper = top + height + LABEL_GAP - 1;
        sheet.block(new Box(middle - width(channel.label()) / 2, top, width(channel.label()) + 0.1, Math.max(1, upper - top - 3)));
        double at = middle + partsWidth(way) / 2;
        double entry = at - way.parts().get(0).inset();
        double exit = at;
        for (int i = 0; i < way.parts().size(); i++) {
            Part part = way.parts().get(i);
            if (i > 0) {
                sheet.lines().arrow(pen, List.of(new Point(exit, level), new Point(at - part.inset(), level)));
            }
            part.place(at - part.width(), level, sheet);
            at -= part.width();
            exit = at + part.inset();
            at -= PART_GAP;
        }
        Box all = new Box(middle - partsWidth(way) / 2, upper, partsWidth(way), bottom - upper);
        Part last = way.parts().get(way.parts().size() - 1);
        return new Link.Stop(all, entry, exit, own(way.parts().get(0), all.right() - way.parts().get(0).width(), level, all), own(last, all.x(), level, all));
    }

    /** What a part takes of the whole; null where a line from beneath would not meet its work. */
    private static Box own(Part part, double x, double level, Box all) {
        return part instanceof Fork ? null : new Box(x + part.inset(), all.y(), part.width() - 2 * part.inset(), level + part.below() - all.y());
    }
}
