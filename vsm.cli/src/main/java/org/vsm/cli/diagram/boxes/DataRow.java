package org.vsm.cli.diagram.boxes;

import java.util.List;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/**
 * A row of a data box as it is set: a long name, of a type of work for one, takes several lines beside its value, and a
 * value that leaves too little room for that stands beneath its name.
 *
 * @param label   lines of the name
 * @param value   lines of the value
 * @param beneath whether the value stands beneath the name and not beside its first line
 */
record DataRow(List<String> label, List<String> value, boolean beneath, Ink ink) {

    /** What a value leaves of the width at least for its name, where both stand beside each other. */
    private static final double LEAST_LABEL = 80;
    private static final double GAP = 6;
    private static final double LINE = 15;
    private static final int MOST_LINES = 8;

    static DataRow of(StepContent.Row row, double width) {
        boolean beside = fitsBeside(row.label(), row.value(), width);
        double room = beside ? width - Lettering.STRONG.width(row.value()) - GAP : width;
        return new DataRow(Lettering.PLAIN.wrap(row.label(), room, MOST_LINES), Lettering.STRONG.wrap(row.value(), width, MOST_LINES), !beside, row.ink());
    }

    /** Whether a value has enough room beside its name, in one or more lines. */
    static boolean fitsBeside(String label, String value, double width) {
        return Lettering.STRONG.width(value) <= width - Math.min(Lettering.PLAIN.width(label), LEAST_LABEL) - GAP;
    }

    double height() {
        return LINE * (beneath ? label.size() + value.size() : Math.max(1, Math.max(label.size(), value.size())));
    }

    /** Draws the name from the left and the value from the right; the baseline is that of the first line. */
    void draw(Canvas canvas, double left, double right, double baseline) {
        for (int i = 0; i < label.size(); i++) {
            canvas.words(label.get(i), left, baseline + i * LINE, Shape.Align.START, Lettering.PLAIN, Ink.MUTED);
        }
        double first = baseline + (beneath ? label.size() * LINE : 0);
        for (int i = 0; i < value.size(); i++) {
            canvas.words(value.get(i), right, first + i * LINE, Shape.Align.END, Lettering.STRONG, ink);
        }
    }
}
