package org.vsm.cli.diagram.boxes;

import java.util.List;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/**
 * A row of a data box as it is set: a long name, of a type of work for one, takes several lines beside its value; a value
 * that leaves too little room for that stands beside the last line of its name, or beneath it.
 *
 * @param label lines of the name
 * @param value lines of the value
 * @param start line of the row, from 0, on which the value begins
 */
record DataRow(List<String> label, List<String> value, int start, Ink ink) {

    /** What a value leaves of the width at least for its name, where both stand beside each other. */
    private static final double LEAST_LABEL = 80;
    private static final double GAP = 6;
    private static final double LINE = 15;
    private static final int MOST_LINES = 8;

    static DataRow of(StepContent.Row row, double width) {
        double room = width - Lettering.STRONG.width(row.value()) - GAP;
        if (room >= Math.min(Lettering.PLAIN.width(row.label()), LEAST_LABEL)) {
            return new DataRow(Lettering.PLAIN.wrap(row.label(), room, MOST_LINES), List.of(row.value()), 0, row.ink());
        }
        List<String> label = Lettering.PLAIN.wrap(row.label(), width, MOST_LINES);
        boolean beside = !label.isEmpty() && Lettering.PLAIN.width(label.get(label.size() - 1)) <= room;
        return new DataRow(label, Lettering.STRONG.wrap(row.value(), width, MOST_LINES), label.size() - (beside ? 1 : 0), row.ink());
    }

    double height() {
        return LINE * Math.max(label.size(), start + value.size());
    }

    /** Draws the name from the left and the value from the right; the baseline is that of the first line. */
    void draw(Canvas canvas, double left, double right, double baseline) {
        for (int i = 0; i < label.size(); i++) {
            canvas.words(label.get(i), left, baseline + i * LINE, Shape.Align.START, Lettering.PLAIN, Ink.MUTED);
        }
        for (int i = 0; i < value.size(); i++) {
            canvas.words(value.get(i), right, baseline + (start + i) * LINE, Shape.Align.END, Lettering.STRONG, ink);
        }
    }
}
