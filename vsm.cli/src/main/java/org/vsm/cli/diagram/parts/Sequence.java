package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** Parts one after the other, joined by arrows, with channels above them for work that goes back or skips ahead. */
public final class Sequence implements Part {

    static final double GAP = 26;

    private final List<Part> parts;
    private final List<Double> offsets = new ArrayList<>();
    private final Channels channels;
    private final double width;

    /**
     * @param returns ways back and ahead that this sequence holds both ends of, and no part of it alone
     * @param room    kept free between the parts and the channels above them
     */
    public Sequence(List<Part> parts, List<WayApart> returns, double room) {
        this.parts = parts;
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            x += i == 0 ? 0 : GAP;
            offsets.add(x);
            x += parts.get(i).width();
        }
        this.width = x;
        this.channels = new Channels(returns, this::onLine, parts.stream().mapToDouble(Part::above).max().orElse(0) + room);
    }

    @Override
    public double width() {
        return Math.max(width, channels.right()) - Math.min(0, channels.left());
    }

    @Override
    public double above() {
        return channels.top();
    }

    @Override
    public double below() {
        return parts.stream().mapToDouble(Part::below).max().orElse(0);
    }

    @Override
    public Double middleOf(String name) {
        Double middle = onLine(name);
        return middle == null ? null : middle + start();
    }

    private Double onLine(String name) {
        for (int i = 0; i < parts.size(); i++) {
            Double middle = parts.get(i).middleOf(name);
            if (middle != null) {
                return offsets.get(i) + middle;
            }
        }
        return null;
    }

    /** How far the first part is moved to the right, so that channels have space. */
    private double start() {
        return -Math.min(0, channels.left());
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double start = x + start();
        if (parts.isEmpty()) {
            sheet.flow(Pen.OUTLINE, new Point(x, y), new Point(x + width(), y));
            return;
        }
        sheet.flow(Pen.OUTLINE, new Point(x, y), new Point(start + parts.get(0).inset(), y));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).place(start + offsets.get(i), y, sheet);
            if (i > 0) {
                join(parts.get(i - 1), parts.get(i), start + offsets.get(i), y, sheet);
            }
        }
        sheet.flow(Pen.OUTLINE, new Point(start + width - parts.get(parts.size() - 1).inset(), y), new Point(x + width(), y));
        channels.draw(start, y, sheet);
    }

    private static void join(Part before, Part after, double x, double y, Sheet sheet) {
        Point from = new Point(x - GAP - before.inset(), y);
        Point to = new Point(x + after.inset(), y);
        if (after.in() == Part.Move.PUSH) {
            sheet.passes(List.of(from, to));
            sheet.lines().group("push", null, null, null, canvas -> Moves.push(from, to, canvas));
        } else if (before.out() == Part.Move.PULL) {
            sheet.passes(List.of(from, to));
            sheet.lines().group("pull", null, null, null, canvas -> Moves.pull(from, to, canvas));
        } else {
            sheet.flowArrow(Pen.OUTLINE, from, to);
        }
    }
}
