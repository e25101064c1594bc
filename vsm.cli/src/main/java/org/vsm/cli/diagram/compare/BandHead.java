package org.vsm.cli.diagram.compare;

import java.util.List;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.diagram.grid.StretchRows;
import org.vsm.cli.diagram.parts.Headline;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.StatusLine;
import org.vsm.dsl.model.ValueStream;

/**
 * The frame of one of the two states, with its title and status in the first line; the status stands beneath the title
 * where it is too long for that.
 *
 * @param width of the frame
 */
record BandHead(DrawnState input, DiagramWords words, double width) {

    private static final double HEIGHT = 30;
    private static final double PAD = 10;
    private static final int MOST_LINES = 4;

    double height() {
        double room = width - Lettering.TITLE.width(fitted()) - 4 * PAD;
        return HEIGHT + (Lettering.SMALL.width(status()) <= room ? 0 : lines().size() * Lettering.SMALL.lineHeight());
    }

    /** @param height of this head and the other one, so that both bands begin alike */
    void draw(Sheet sheet, double x, StretchRows.Span span, double height) {
        Box frame = new Box(x, span.top(), width, span.bottom() - span.top());
        Box head = new Box(x, span.top(), width, height - 6);
        sheet.back().group("state", input.figures().flow().name(), title(), null, canvas -> {
            canvas.rectangle(frame, Ink.PAPER, Pen.HAIR);
            canvas.rectangle(head, Ink.STEP_HEAD, Pen.HAIR);
            double baseline = head.y() + 16;
            canvas.words(fitted(), x + PAD, baseline, Shape.Align.START, Lettering.TITLE, Ink.TEXT);
            if (height == HEIGHT) {
                canvas.words(status(), x + width - PAD, baseline, Shape.Align.END, Lettering.SMALL, Ink.MUTED);
            } else {
                canvas.lines(lines(), x + PAD, baseline + Lettering.SMALL.lineHeight(), Shape.Align.START, Lettering.SMALL, Ink.MUTED);
            }
        });
    }

    private String title() {
        return words.text("state." + input.figures().flow().kind()) + ": " + input.figures().flow().title();
    }

    private String fitted() {
        return Lettering.TITLE.fit(title(), width - 2 * PAD);
    }

    private String status() {
        return Lettering.SMALL.fit(new StatusLine(input, words).text(), Double.POSITIVE_INFINITY);
    }

    private List<String> lines() {
        return Lettering.SMALL.wrap(status(), width - 2 * PAD, MOST_LINES);
    }

    /** Of both states: the stream, from which to which state, and the gain in one line. */
    static Headline headline(ComparedStates states) {
        DiagramWords words = states.wordsAfter();
        ValueStream stream = states.to().state().stream();
        String name = stream == null ? "" : (stream.getTitle() == null ? stream.getName() : stream.getTitle()) + " – ";
        String title = name + states.from().figures().flow().title() + ChangedWords.ARROW + states.to().figures().flow().title();
        PassageFigures before = states.from().figures().passage();
        PassageFigures after = states.to().figures().passage();
        String gain = words.text("compared", words.duration(before.leadTime()), words.duration(after.leadTime()),
                words.percent(before.flowEfficiency()), words.percent(after.flowEfficiency()));
        return new Headline(title, gain, title + ". " + gain);
    }
}
