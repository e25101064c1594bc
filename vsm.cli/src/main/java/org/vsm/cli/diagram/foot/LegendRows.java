package org.vsm.cli.diagram.foot;

import java.util.List;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** Sets the entries of a legend in rows: first those with a sign, then those that are words only, in lower rows. */
public record LegendRows(List<Entry> entries, double width) {

    private static final Lettering LETTERING = Lettering.PLAIN;
    private static final double SIGN_ROW = 40;
    private static final double WORD_ROW = 20;
    private static final double GAP = 26;
    private static final double SIGN_GAP = 7;

    /** Draws it from y downwards; returns where it ends. */
    public double draw(Canvas canvas, double x, double y) {
        double end = rows(entries.stream().filter(each -> each.symbol() != Symbol.NONE).toList(), SIGN_ROW, canvas, x, y);
        return rows(entries.stream().filter(each -> each.symbol() == Symbol.NONE).toList(), WORD_ROW, canvas, x, end);
    }

    private double rows(List<Entry> some, double height, Canvas canvas, double x, double y) {
        if (some.isEmpty()) {
            return y;
        }
        double left = x;
        double middle = y + height / 2;
        for (Entry entry : some) {
            if (left > x && left + widthOf(entry) > x + width) {
                left = x;
                middle += height;
            }
            draw(entry, left, middle, x + width - left, canvas);
            left += widthOf(entry) + GAP;
        }
        return middle + height / 2;
    }

    private static double widthOf(Entry entry) {
        return signWidth(entry) + LETTERING.width(entry.text());
    }

    private static double signWidth(Entry entry) {
        return entry.symbol() == Symbol.NONE ? 0 : Symbol.SIZE + SIGN_GAP;
    }

    private static void draw(Entry entry, double x, double middle, double room, Canvas canvas) {
        canvas.group(entry.role(), null, null, null, inner -> {
            entry.symbol().draw(new Box(x, middle - Symbol.SIZE / 2, Symbol.SIZE, Symbol.SIZE), inner);
            double start = x + signWidth(entry);
            inner.words(LETTERING.fit(entry.text(), room - signWidth(entry)), start, middle + LETTERING.ascent() / 2 - 1, Shape.Align.START, LETTERING, Ink.MUTED);
        });
    }
}
