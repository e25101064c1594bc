package org.vsm.cli.diagram.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** A sign of the notation with its words beneath: waits, buffers, hand-offs. */
public final class Glyph extends Part.Single {

    public static final double WIDTH = 92;

    private static final double HALF_SIGN = 17;
    private static final double LINE_GAP = 10;
    private static final int MOST_TITLE_LINES = 3;
    private static final Lettering MARK = new Lettering(10, true);

    private final String kind;
    private final Sign sign;
    private final List<String> title;
    private final List<String> remarks;
    private final String spoken;
    private final List<String> notes;
    private final List<Highlight> marks;
    private final Move in;
    private final Move out;

    /** Draws a sign within a square around a point. */
    public interface Sign {
        void draw(Box square, Canvas canvas);
    }

    /**
     * @param kind    of the element, such as {@code wait}
     * @param title   what it is; null where it has no name
     * @param remarks figures, one a line
     * @param marks   of a bottleneck
     * @param notes   problems and waste
     */
    public Glyph(String name, String kind, Sign sign, String title, List<String> remarks, List<Highlight> marks, List<String> notes, Move in, Move out) {
        super(name);
        this.kind = kind;
        this.sign = sign;
        this.title = title == null ? List.of() : Lettering.PLAIN.wrap(title, WIDTH, MOST_TITLE_LINES);
        this.remarks = remarks.stream().map(each -> Lettering.STRONG.fit(each, WIDTH)).toList();
        this.marks = marks;
        this.spoken = (title == null ? "" : title + ": ") + Stream.of(remarks, marks.stream().map(Highlight::text).toList(), notes).flatMap(List::stream).collect(Collectors.joining(", "));
        this.notes = notes.stream().flatMap(each -> Lettering.SMALL.wrap(each, WIDTH, MOST_TITLE_LINES).stream()).toList();
        this.in = in;
        this.out = out;
    }

    @Override
    public double inset() {
        return WIDTH / 2 - HALF_SIGN - 3;
    }

    @Override
    public Move in() {
        return in;
    }

    @Override
    public Move out() {
        return out;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double above() {
        return HALF_SIGN + 2;
    }

    @Override
    public double below() {
        return HALF_SIGN + 6 + title.size() * Lettering.PLAIN.lineHeight() + remarks.size() * Lettering.STRONG.lineHeight()
                + marksHeight() + notes.size() * Lettering.SMALL.lineHeight();
    }

    private double marksHeight() {
        return marks.isEmpty() ? 0 : marks.stream().mapToDouble(each -> each.height(WIDTH, MARK)).sum() + 4;
    }

    @Override
    protected void draw(double x, double y, Sheet sheet) {
        double middle = x + WIDTH / 2;
        Box square = new Box(middle - HALF_SIGN, y - HALF_SIGN, 2 * HALF_SIGN, 2 * HALF_SIGN);
        sheet.put(name(), new Box(x, y - HALF_SIGN, WIDTH, HALF_SIGN + below()));
        sheet.front().group(role(), name(), spoken, null, canvas -> {
            sign.draw(square, canvas);
            double baseline = y + HALF_SIGN + 4 + Lettering.PLAIN.ascent();
            baseline = canvas.lines(title, middle, baseline, Shape.Align.MIDDLE, Lettering.PLAIN, Ink.TEXT);
            baseline = canvas.lines(remarks, middle, baseline, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
            baseline = marks(canvas, middle, baseline);
            canvas.lines(notes, middle, baseline, Shape.Align.MIDDLE, Lettering.SMALL, Ink.PROBLEM);
        });
    }

    /** That it is a sign, which one, and what of it a legend explains besides. */
    private String role() {
        return Stream.concat(Stream.of("sign", "sign-" + kind), marks.stream().map(each -> each.kind().role())).collect(Collectors.joining(" "));
    }

    /** Like those of a process box; returns the baseline of what comes next. */
    private double marks(Canvas canvas, double middle, double baseline) {
        if (marks.isEmpty()) {
            return baseline;
        }
        double y = baseline - Lettering.STRONG.ascent() + 1;
        for (Highlight mark : marks) {
            y = mark.draw(middle - WIDTH / 2, y, WIDTH, MARK, canvas);
        }
        return baseline + marksHeight();
    }
}
