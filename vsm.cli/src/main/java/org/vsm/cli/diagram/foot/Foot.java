package org.vsm.cli.diagram.foot;

import java.util.List;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;

/** What stands at the foot of a picture: the totals at the right, beside the last ladder or beneath it, and the legend at their left. */
public final class Foot {

    private static final double GAP = 28;
    /** What a legend needs at least to stand beside the totals. */
    private static final double LEAST_LEGEND = 560;

    private final Ladder ladder;
    private final double left;
    private final double right;
    private Box totals;
    private double top;

    /**
     * @param left  end of the picture without its margin
     * @param right likewise
     */
    public Foot(Ladder ladder, double left, double right) {
        this.ladder = ladder;
        this.left = left;
        this.right = right;
    }

    /**
     * Draws the totals.
     *
     * @param end     of the last ladder
     * @param top     of the ladder
     * @param highest how far up they may reach where nothing but the ladder stands at their left
     * @param content how far right anything reaches below that
     */
    public void totals(Ladder.End end, double top, double highest, double content, Sheet sheet) {
        double x = right - Ladder.TOTALS_WIDTH;
        double bottom = top + Ladder.HEIGHT;
        double y = bottom + 4;
        if (Math.max(end.words(), content) + GAP <= x) {
            y = Math.max(highest, bottom - ladder.totalsHeight());
        } else if (end.words() + GAP <= x) {
            y = top + 8;
        } else if (end.rungs() + GAP <= x) {
            y = end.bottom() + 8;
        }
        this.totals = new Box(x, y, Ladder.TOTALS_WIDTH, ladder.totalsHeight());
        this.top = bottom + 8;
        ladder.totals(sheet.front(), x, y);
        sheet.block(totals);
    }

    /** Draws the legend; returns where the picture ends. */
    public double legend(List<Entry> entries, Canvas canvas) {
        double beside = totals.x() - GAP - left;
        if (totals.bottom() <= top || beside < LEAST_LEGEND) {
            return new LegendRows(entries, right - left).draw(canvas, left, Math.max(totals.bottom(), top) + 10);
        }
        return Math.max(totals.bottom(), new LegendRows(entries, beside).draw(canvas, left, top));
    }
}
