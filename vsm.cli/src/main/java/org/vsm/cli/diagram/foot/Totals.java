package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** The box with what the ladder adds up to: the main route, and beside it what is expected with rework and other routes. */
final class Totals {

    static final double WIDTH = 330;

    private static final double PAD = 10;
    private static final double ROW = 17;
    private static final double COLUMN = 84;

    private final DiagramWords words;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param route    of the main route; null where there is but one figure
     * @param expected the figure, over all routes
     */
    private record Row(String label, String route, String expected) {
    }

    Totals(DrawnState input, DiagramWords words) {
        this.words = words;
        times(input.figures().passage());
        others(input.figures().passage());
        bottleneck("bottleneck.capacity", input.figures().bottlenecks().capacity());
        bottleneck("bottleneck.delay", input.figures().bottlenecks().delay());
        bottleneck("bottleneck.quality", input.figures().bottlenecks().quality());
    }

    private void times(PassageFigures passage) {
        PassageFigures.MainRoute route = passage.mainRoute();
        boolean differs = differs(passage.leadTime(), route.leadTime()) || differs(passage.processTime(), route.processTime());
        if (differs) {
            rows.add(new Row("", words.text("total.route"), words.text("total.expected")));
        }
        add("total.leadTime", differs ? words.duration(route.leadTime()) : null, words.duration(passage.leadTime()));
        add("total.processTime", differs ? words.duration(route.processTime()) : null, words.duration(passage.processTime()));
        add("total.flowEfficiency", differs ? words.percent(route.flowEfficiency()) : null, words.percent(passage.flowEfficiency()));
    }

    private void others(PassageFigures passage) {
        if (passage.valueAddedRatio() != null) {
            add("total.valueAddedRatio", null, words.percent(passage.valueAddedRatio()));
        }
        if (passage.rolledCompleteAccurate() != null) {
            add("total.rolled", null, words.percent(passage.rolledCompleteAccurate()));
        }
        if (passage.taktTime() != null) {
            add("total.taktTime", null, words.duration(passage.taktTime()));
        }
        if (passage.wip() != null) {
            add("total.wip", null, words.number(passage.wip()));
        }
        if (passage.steps().known() < passage.steps().total()) {
            add("total.known", null, words.text("of", words.number(passage.steps().known()), words.number(passage.steps().total())));
        }
    }

    private void bottleneck(String key, Bottleneck bottleneck) {
        if (bottleneck != null) {
            double room = WIDTH - 2 * PAD - Lettering.PLAIN.width(words.text(key)) - PAD;
            rows.add(new Row(words.text(key), null, Lettering.STRONG.fit(bottleneck.title(), room)));
        }
    }

    private void add(String key, String route, String expected) {
        rows.add(new Row(words.text(key), route, expected));
    }

    double height() {
        return rows.size() * ROW + 12;
    }

    void draw(Canvas canvas, double x, double y) {
        Box box = new Box(x, y, WIDTH, height());
        canvas.group("totals", null, words.text("totals"), null, inner -> {
            inner.rounded(box, 4, Ink.STEP_HEAD, Pen.OUTLINE);
            double baseline = box.y() + 18;
            for (Row row : rows) {
                boolean head = row.label().isEmpty();
                inner.words(row.label(), box.x() + PAD, baseline, Shape.Align.START, Lettering.PLAIN, Ink.TEXT);
                inner.words(row.expected(), box.right() - PAD, baseline, Shape.Align.END, head ? Lettering.SMALL : Lettering.STRONG, head ? Ink.MUTED : Ink.TEXT);
                if (row.route() != null) {
                    inner.words(row.route(), box.right() - PAD - COLUMN, baseline, Shape.Align.END, head ? Lettering.SMALL : Lettering.PLAIN,
                            head ? Ink.MUTED : Ink.TEXT);
                }
                baseline += ROW;
            }
        });
    }

    private static boolean differs(double one, double other) {
        return Math.abs(one - other) > 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
}
