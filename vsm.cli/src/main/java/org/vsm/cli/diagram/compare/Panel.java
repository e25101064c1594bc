package org.vsm.cli.diagram.compare;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;

/** A framed table with its title in the line of the heads of its columns of numbers. */
record Panel(String role, String title, List<Head> heads) {

    static final double ROW = 17;
    static final double PAD = 10;

    private static final double FIRST_LINE = 12;

    /** @param right where the column ends, from the left edge of the panel */
    record Head(double right, String text) {
    }

    /** @param rows draws what stands in it, from the baseline of the first row downwards */
    void draw(Sheet sheet, Box box, ObjDoubleConsumer<Canvas> rows) {
        sheet.front().group(role, null, title, null, canvas -> {
            canvas.rounded(box, 4, Ink.STEP_HEAD, Pen.OUTLINE);
            double baseline = box.y() + PAD + FIRST_LINE;
            canvas.words(title, box.x() + PAD, baseline, Shape.Align.START, Lettering.TITLE, Ink.TEXT);
            heads.forEach(head -> number(canvas, box.x() + head.right(), baseline, head.text(), Lettering.SMALL, Ink.MUTED));
            rows.accept(canvas, baseline + ROW);
        });
    }

    /** A text that ends where its column does. */
    static void number(Canvas canvas, double right, double baseline, String text, Lettering lettering, Ink ink) {
        canvas.words(text, right, baseline, Shape.Align.END, lettering, ink);
    }
}
