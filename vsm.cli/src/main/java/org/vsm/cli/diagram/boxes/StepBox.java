package org.vsm.cli.diagram.boxes;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.parts.Highlight;
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
    /** What a box leaves for words. */
    private static final double INNER = WIDTH - 2 * PAD;

    private static final double LEAST_HEAD = 40;
    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_NOTE_LINES = 3;
    private static final int MOST_NARROW_NOTE_LINES = 6;

    private final StepContent content;
    private final List<String> title;
    private final List<String> team;
    private final List<DataRow> rows;
    private final List<String> notes;
    private final double beforeNotes;
    private final double head;

    public StepBox(String name, StepContent content) {
        this(name, content, 0);
    }

    /** @param aside how much of its width, from the left, notes leave for arrows from beneath */
    public StepBox(String name, StepContent content, double aside) {
        super(name);
        this.content = content;
        this.title = Lettering.TITLE.wrap(content.title(), INNER, MOST_TITLE_LINES);
        this.team = content.team() == null ? List.of() : teamLettering().wrap(content.team(), INNER, 3);
        this.rows = content.rows().stream().map(each -> DataRow.of(each, INNER)).toList();
        this.beforeNotes = Math.max(PAD, aside);
        this.notes = content.notes().stream().flatMap(each -> Lettering.SMALL.wrap(each, WIDTH - PAD - beforeNotes,
                beforeNotes == PAD ? MOST_NOTE_LINES : MOST_NARROW_NOTE_LINES).stream()).toList();
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
        return head / 2 + dataHeight() + marksHeight() + notesHeight();
    }

    private double notesHeight() {
        return notes.size() * Lettering.SMALL.lineHeight() + (notes.isEmpty() ? 0 : 4);
    }

    @Override
    protected void draw(double x, double y, Sheet sheet) {
        Box box = new Box(x, y - head / 2, WIDTH, head);
        double end = y + below() - notesHeight();
        sheet.put(name(), new Box(x, box.y(), WIDTH, end - box.y()));
        if (!notes.isEmpty()) {
            sheet.extend(name(), new Box(x + beforeNotes, end, WIDTH - beforeNotes, notesHeight()));
        }
        sheet.front().group(role(), name(), content.title(), content.spoken(), canvas -> {
            head(canvas, box);
            double bottom = marks(canvas, box, rows(canvas, box));
            canvas.lines(notes, box.x() + beforeNotes, bottom + 3 + Lettering.SMALL.ascent(), Shape.Align.START, Lettering.SMALL, Ink.PROBLEM);
        });
    }

    /** Its kind, and what of it a legend explains. */
    private String role() {
        List<String> roles = new ArrayList<>(List.of("step"));
        if (!content.look().onMainRoute()) {
            roles.add("beside");
        }
        if (content.look().estimated() && !rows.isEmpty()) {
            roles.add("dashed");
        }
        content.marks().forEach(each -> roles.add(each.kind().role()));
        return String.join(" ", roles);
    }

    private double marksHeight() {
        return content.marks().stream().mapToDouble(each -> each.height(WIDTH, Lettering.STRONG)).sum();
    }

    private double dataHeight() {
        return rows.isEmpty() ? 0 : rows.stream().mapToDouble(DataRow::height).sum() + 4;
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
        if (rows.isEmpty()) {
            return box.bottom();
        }
        Box data = new Box(box.x(), box.bottom(), WIDTH, dataHeight());
        canvas.rectangle(data, Ink.STEP, content.look().estimated() ? Pen.OUTLINE.dashed() : Pen.OUTLINE);
        double baseline = data.y() + 13;
        for (DataRow row : rows) {
            row.draw(canvas, data.x() + PAD, data.right() - PAD, baseline);
            baseline += row.height();
        }
        return data.bottom();
    }

    /** Bottlenecks in words: colour alone tells nobody on a black and white print. */
    private double marks(Canvas canvas, Box box, double bottom) {
        double y = bottom;
        for (Highlight mark : content.marks()) {
            y = mark.draw(box.x(), y, WIDTH, Lettering.STRONG, canvas);
        }
        return y;
    }
}
