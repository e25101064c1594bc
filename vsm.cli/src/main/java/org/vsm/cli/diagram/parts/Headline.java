package org.vsm.cli.diagram.parts;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.StatusLine;
import org.vsm.dsl.model.ValueStream;

/**
 * The name of a picture, and the line beneath it.
 *
 * @param spoken the picture for those who cannot see it, with its main figures
 */
public record Headline(String title, String status, String spoken) {

    public static final double HEIGHT = 62;

    private static final double MOST_WIDTH = 1400;

    /** Of a picture of one state: stream, state, and its status. */
    public static Headline of(DrawnState input, DiagramWords words) {
        ValueStream stream = input.state().stream();
        String name = stream == null ? "" : (stream.getTitle() == null ? stream.getName() : stream.getTitle()) + " – ";
        String title = name + words.text("state." + input.figures().flow().kind()) + ": " + input.figures().flow().title();
        PassageFigures passage = input.figures().passage();
        String spoken = words.text("description", title, words.duration(passage.leadTime()), words.duration(passage.processTime()),
                words.percent(passage.flowEfficiency()));
        return new Headline(title, new StatusLine(input, words).text(), spoken);
    }

    /** The same with what the picture is about, and what that comes to. */
    public Headline about(String subject, String figures) {
        return new Headline(title + " – " + subject, figures + "   ·   " + status, spoken + " " + figures);
    }

    public double width() {
        return Math.max(Lettering.HEADLINE.width(shownTitle()), Lettering.PLAIN.width(shownStatus())) + 10;
    }

    private String shownTitle() {
        return Lettering.HEADLINE.fit(title, MOST_WIDTH);
    }

    private String shownStatus() {
        return Lettering.PLAIN.fit(status, MOST_WIDTH);
    }

    /** Draws it with its upper left corner at a place. */
    public void draw(Sheet sheet, double x, double y) {
        sheet.front().words(shownTitle(), x, y + 18, Shape.Align.START, Lettering.HEADLINE, Ink.TEXT);
        sheet.front().words(shownStatus(), x, y + 38, Shape.Align.START, Lettering.PLAIN, Ink.MUTED);
        sheet.back().line(Pen.HAIR, new Point(x, y + 46), new Point(x + width(), y + 46));
    }
}
