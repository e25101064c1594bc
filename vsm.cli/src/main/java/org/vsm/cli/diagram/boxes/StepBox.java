package org.vsm.cli.diagram.boxes;

import java.util.List;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;

/** A process box: title, who performs it, and beneath it the data box with the rows that have data. */
public final class StepBox extends Part.Single {

    public static final double WIDTH = 156;

    private static final double PAD = 7;
    private static final double INNER = WIDTH - 2 * PAD;
    /** What a value leaves of the name of a row. */
    private static final double LEAST_LABEL = 80;
    private static final double LABEL_GAP = 6;
    private static final double ROW = 15;
    private static final double LEAST_HEAD = 40;
    private static final int MOST_TITLE_LINES = 3;

    private final StepContent content;
    private final List<String> title;
    private final List<String> team;
    private final List<String> notes;
    private final double head;

    public StepBox(String name, StepContent content) {
        super(name);
        this.content = content;
        this.title = Lettering.TITLE.wrap(content.title(), INNER, MOST_TITLE_LINES);
        this.team = content.team() == null ? List.of() : teamLettering().wrap(content.team(), INNER, 3);
        this.notes = content.notes().stream().flatMap(each -> Lettering.SMALL.wrap(each, INNER, 3).stream()).toList();
        this.head = Math.max(LEAST_HEAD, 10 + textHeight());
    }

    private double textHeight() {
        return title.size() * Lettering.TITLE.lineHeight() + team.size() * teamLettering().lineHeight();
    }

    private Lettering teamLettering() {
        return new Lettering(Lettering.SMALL.size(), content.look().strained());
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double above() {
        return head / 2;
    }

    @Override
    public double below() {
        return head / 2 + content.rows().size() * ROW + (content.rows().isEmpty() ? 0 : 4)
                + content.marks().size() * (ROW + 1) + notes.size() * Lettering.SMALL.lineHeight() + (notes.isEmpty() ? 0 : 4);
    }

    @Override
    protected void draw(double x, double y, Sheet sheet) {
        Box box = new Box(x, y - head / 2, WIDTH, head);
        sheet.put(name(), new Box(x, box.y(), WIDTH, y + below() - box.y()));
        sheet.front().group("step", name(), content.title(), content.spoken(), canvas -> {
            head(canvas, box);
            double bottom = marks(canvas, box, rows(canvas, box));
            canvas.lines(notes, box.x() + PAD, bottom + 3 + Lettering.SMALL.ascent(), Shape.Align.START, Lettering.SMALL, Ink.PROBLEM);
        });
    }

    /** What a value may take beside its label; names of types may be cut, the tooltip tells them in full. */
    static double roomBeside(String label) {
        return INNER - Math.min(Lettering.PLAIN.width(label), LEAST_LABEL) - LABEL_GAP;
    }

    private void head(Canvas canvas, Box box) {
        canvas.rectangle(box, content.look().onMainRoute() ? Ink.STEP_HEAD : Ink.STEP, outline());
        double baseline = box.centreY() - textHeight() / 2 + Lettering.TITLE.ascent();
        baseline = canvas.lines(title, box.centreX(), baseline, Shape.Align.MIDDLE, Lettering.TITLE, Ink.TEXT);
        canvas.lines(team, box.centreX(), baseline - 1, Shape.Align.MIDDLE, teamLettering(), content.look().strained() ? Ink.BOTTLENECK : Ink.MUTED);
    }

    private Pen outline() {
        return content.look().heavy() ? Pen.of(Ink.BOTTLENECK).wide(3) : Pen.OUTLINE;
    }

    private double rows(Canvas canvas, Box box) {
        if (content.rows().isEmpty()) {
            return box.bottom();
        }
        Box data = new Box(box.x(), box.bottom(), WIDTH, content.rows().size() * ROW + 4);
        canvas.rectangle(data, Ink.STEP, content.look().estimated() ? Pen.OUTLINE.dashed() : Pen.OUTLINE);
        double baseline = data.y() + 13;
        for (StepContent.Row row : content.rows()) {
            String value = Lettering.STRONG.fit(row.value(), roomBeside(row.label()));
            String label = Lettering.PLAIN.fit(row.label(), INNER - Lettering.STRONG.width(value) - LABEL_GAP);
            canvas.words(label, data.x() + PAD, baseline, Shape.Align.START, Lettering.PLAIN, Ink.MUTED);
            canvas.words(value, data.right() - PAD, baseline, Shape.Align.END, Lettering.STRONG, row.ink());
            baseline += ROW;
        }
        return data.bottom();
    }

    /** Bottlenecks in words: colour alone tells nobody on a black and white print. */
    private double marks(Canvas canvas, Box box, double bottom) {
        double y = bottom;
        for (String mark : content.marks()) {
            Box bar = new Box(box.x(), y, WIDTH, ROW + 1);
            canvas.rectangle(bar, Ink.BOTTLENECK, Pen.of(Ink.BOTTLENECK));
            canvas.words(Lettering.STRONG.fit(mark, INNER), bar.centreX(), bar.y() + 12, Shape.Align.MIDDLE, Lettering.STRONG, Ink.PAPER);
            y = bar.bottom();
        }
        return y;
    }
}
