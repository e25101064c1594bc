package org.vsm.cli.diagram.compare;

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

/** The frame of one of the two states, with its title and status in the first line. */
record BandHead(DrawnState input, DiagramWords words) {

    static final double HEIGHT = 30;

    private static final double PAD = 10;

    void draw(Sheet sheet, double x, StretchRows.Span span, double width) {
        String title = words.text("state." + input.figures().flow().kind()) + ": " + input.figures().flow().title();
        String fitted = Lettering.TITLE.fit(title, width * 0.6);
        Box frame = new Box(x, span.top(), width, span.bottom() - span.top());
        Box head = new Box(x, span.top(), width, HEIGHT - 6);
        sheet.back().group("state", input.figures().flow().name(), title, null, canvas -> {
            canvas.rectangle(frame, Ink.PAPER, Pen.HAIR);
            canvas.rectangle(head, Ink.STEP_HEAD, Pen.HAIR);
            canvas.words(fitted, x + PAD, head.y() + 16, Shape.Align.START, Lettering.TITLE, Ink.TEXT);
            double room = width - Lettering.TITLE.width(fitted) - 4 * PAD;
            canvas.words(Lettering.SMALL.fit(new StatusLine(input, words).text(), room), x + width - PAD, head.y() + 16, Shape.Align.END, Lettering.SMALL, Ink.MUTED);
        });
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
