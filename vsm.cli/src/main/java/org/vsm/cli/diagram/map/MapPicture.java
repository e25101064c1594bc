package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.diagram.parts.Sequence;
import org.vsm.cli.diagram.parts.PartsOfFlow;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.parts.Ladder;
import org.vsm.cli.diagram.parts.Legend;
import org.vsm.cli.diagram.parts.Links;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.parts.StatusLine;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.Shape;

/** Draws the map of a state: headline, parties and information on top, the rows of the flow with their ladders, totals. */
public final class MapPicture {

    /** Width in pixels above which a stream is wrapped into rows. */
    public static final double USUAL_WIDTH = 2400;

    private static final double MARGIN = 24;
    private static final double HEAD = 58;
    private static final double ROW_GAP = 36;
    private static final double LADDER_GAP = 14;

    private final DrawnState input;
    private final DiagramWords words;
    private final double mostWidth;

    private MapPicture(DrawnState input, double mostWidth) {
        this.input = input;
        this.words = new DiagramWords(input);
        this.mostWidth = mostWidth;
    }

    /** The picture; rows are no wider than the limit where their elements allow it. */
    public static Scene of(DrawnState input, double mostWidth) {
        return new MapPicture(input, mostWidth).draw();
    }

    private Scene draw() {
        Sheet sheet = new Sheet();
        Parties parties = new Parties(input, words);
        Ladder ladder = new Ladder(input, words);
        List<Sequence> rows = new Rows(new PartsOfFlow(input, words), words, mostWidth - 2 * MARGIN).of(input.figures().flow().elements());
        double flowWidth = rows.stream().mapToDouble(Sequence::width).max().orElse(0);
        double width = 2 * MARGIN + Math.max(Math.max(flowWidth, Parties.LEAST_WIDTH), headWidth());
        double y = MARGIN + HEAD + parties.height();
        double ladderEnd = 0;
        for (Sequence row : rows) {
            double line = y + row.above();
            row.place(MARGIN, line, sheet);
            double ladderTop = line + row.below() + LADDER_GAP;
            ladderEnd = ladder.rungs(sheet, name -> row.middleOf(name) != null, MARGIN, ladderTop);
            y = ladderTop + Ladder.HEIGHT + ROW_GAP;
        }
        y -= ROW_GAP;
        boolean besides = ladderEnd + MARGIN + Ladder.TOTALS_WIDTH + MARGIN <= width;
        ladder.totals(sheet.front(), width - MARGIN - Ladder.TOTALS_WIDTH, besides ? y - Ladder.HEIGHT + 8 : y);
        double bottom = Math.max(y, (besides ? y - Ladder.HEIGHT + 8 : y) + ladder.totalsHeight());
        parties.draw(sheet, MARGIN, MARGIN + HEAD, width - 2 * MARGIN);
        new Links(sheet).draw();
        headline(sheet);
        double end = new Legend(input, words).draw(sheet.front(), MARGIN, bottom + 20, width - 2 * MARGIN) + MARGIN;
        return scene(sheet, width, end);
    }

    private Scene scene(Sheet sheet, double width, double height) {
        PassageFigures passage = input.figures().passage();
        String title = title();
        String description = words.text("description", title, words.duration(passage.leadTime()), words.duration(passage.processTime()),
                words.percent(passage.flowEfficiency()));
        List<Shape> shapes = new ArrayList<>(sheet.back().shapes());
        shapes.addAll(sheet.lines().shapes());
        shapes.addAll(sheet.front().shapes());
        return new Scene(width, height, title, description, input.language().getLanguage(), shapes);
    }

    private double headWidth() {
        return Math.max(Lettering.HEADLINE.width(title()), Lettering.PLAIN.width(new StatusLine(input, words).text())) + 10;
    }

    private void headline(Sheet sheet) {
        sheet.front().words(title(), MARGIN, MARGIN + 18, Shape.Align.START, Lettering.HEADLINE, Ink.TEXT);
        sheet.front().words(new StatusLine(input, words).text(), MARGIN, MARGIN + 38, Shape.Align.START, Lettering.PLAIN, Ink.MUTED);
        sheet.back().line(Pen.HAIR, new Point(MARGIN, MARGIN + 46), new Point(MARGIN + headWidth(), MARGIN + 46));
    }

    private String title() {
        String stream = input.state().stream() == null ? "" : titleOf(input.state().stream()) + " – ";
        return stream + words.text("state." + input.figures().flow().kind()) + ": " + input.figures().flow().title();
    }

    private static String titleOf(org.vsm.dsl.model.Named named) {
        return named.getTitle() == null ? named.getName() : named.getTitle();
    }
}
