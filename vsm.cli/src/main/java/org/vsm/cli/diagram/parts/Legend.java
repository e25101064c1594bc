package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** Says what the marks mean that occur in the picture, and nothing of those that do not. */
public record Legend(DrawnState input, DiagramWords words) {

    /** Draws it from y downwards, wrapped to the width; returns where it ends. */
    public double draw(Canvas canvas, double x, double y, double width) {
        return draw(entries(), canvas, x, y, width);
    }

    /** Draws entries likewise. */
    public static double draw(List<String> entries, Canvas canvas, double x, double y, double width) {
        List<String> lines = Lettering.SMALL.wrap(String.join("     ", entries), width, 4);
        return entries.isEmpty() ? y : canvas.lines(lines, x, y + Lettering.SMALL.ascent(), Shape.Align.START, Lettering.SMALL, Ink.MUTED);
    }

    /** What the marks of this state mean. */
    public List<String> entries() {
        List<String> entries = new ArrayList<>();
        List<ElementFigures> elements = input.figures().elements();
        if (input.figures().passage().leadTimeRange().low() != input.figures().passage().leadTimeRange().high()) {
            entries.add(words.text("legend.estimated"));
        }
        if (elements.stream().anyMatch(each -> each.waitTime() == null || each.label().kind().equals("step") && each.processTime() == null)) {
            entries.add(words.text("legend.unknown"));
        }
        add(entries, elements, "value-adding", "legend.va");
        add(entries, elements, "necessary", "legend.nnva");
        add(entries, elements, "non-value-adding", "legend.nva");
        return entries;
    }

    private void add(List<String> entries, List<ElementFigures> elements, String value, String key) {
        if (elements.stream().anyMatch(each -> value.equals(each.value()))) {
            entries.add(words.text(key));
        }
    }
}
