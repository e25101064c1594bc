package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.grid.Course.Section;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** Brackets over the columns of a stretch: stages, and what comes after the delivery. Those that meet lie one under the other. */
public final class SectionBrackets {

    private static final double ROW = 24;
    private static final double TICK = 6;
    private static final double REACH = 8;

    private final List<Bracket> brackets = new ArrayList<>();
    private final int rows;

    private record Bracket(Section section, double left, double right, int row) {
    }

    public SectionBrackets(Stretch stretch, List<Section> sections) {
        for (Section section : sections) {
            List<Stop> shown = section.stops().stream().filter(stretch::holds).toList();
            if (!shown.isEmpty()) {
                double left = shown.stream().mapToDouble(stretch::left).min().orElseThrow() - REACH;
                double right = shown.stream().mapToDouble(each -> stretch.left(each) + stretch.columnWidth(each)).max().orElseThrow() + REACH;
                brackets.add(new Bracket(section, left, right, freeRow(left, right)));
            }
        }
        this.rows = brackets.stream().mapToInt(each -> each.row() + 1).max().orElse(0);
    }

    private int freeRow(double left, double right) {
        int row = 0;
        boolean taken = true;
        while (taken) {
            int tried = row;
            taken = brackets.stream().anyMatch(each -> each.row() == tried && each.left() < right && left < each.right());
            row += taken ? 1 : 0;
        }
        return row;
    }

    public double height() {
        return rows * ROW;
    }

    /** Draws the brackets above y, the title in the line. */
    public void draw(Sheet sheet, double x, double y) {
        for (Bracket bracket : brackets) {
            double line = y - (rows - bracket.row()) * ROW + ROW / 2;
            double left = x + bracket.left();
            double right = x + bracket.right();
            String title = Lettering.STRONG.fit(bracket.section().title(), right - left - 4 * TICK);
            double half = Lettering.STRONG.width(title) / 2 + 4;
            Pen pen = bracket.section().afterDelivery() ? Pen.of(Ink.MUTED).dashed() : Pen.of(Ink.MUTED);
            double middle = (left + right) / 2;
            sheet.back().group("section", null, bracket.section().title(), null, canvas -> {
                canvas.line(pen, new Point(left, line + TICK), new Point(left, line), new Point(middle - half, line));
                canvas.line(pen, new Point(middle + half, line), new Point(right, line), new Point(right, line + TICK));
                canvas.words(title, middle, line + 4, Shape.Align.MIDDLE, Lettering.STRONG, Ink.MUTED);
            });
        }
    }
}
