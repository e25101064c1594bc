package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.parts.Sequence;
import org.vsm.cli.diagram.parts.PartsOfFlow;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.parts.Headline;
import org.vsm.cli.diagram.parts.Ladder;
import org.vsm.cli.diagram.parts.Legend;
import org.vsm.cli.diagram.parts.Links;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.Shape;

/** Draws the map of a state: headline, parties and information on top, the rows of the flow with their ladders, totals. */
public final class MapPicture {

    /** Width in pixels above which a stream is wrapped into rows. */
    public static final double USUAL_WIDTH = 2400;

    private static final double MARGIN = 24;
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
        Headline headline = Headline.of(input, words);
        Parties parties = new Parties(input, words);
        Ladder ladder = new Ladder(input, words);
        List<Sequence> rows = new Rows(new PartsOfFlow(input, words), words, mostWidth - 2 * MARGIN).of(input.figures().flow().elements());
        double flowWidth = rows.stream().mapToDouble(Sequence::width).max().orElse(0);
        double width = 2 * MARGIN + Math.max(Math.max(flowWidth, Parties.LEAST_WIDTH), headline.width());
        double y = MARGIN + Headline.HEIGHT + parties.height();
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
        parties.draw(sheet, MARGIN, MARGIN + Headline.HEIGHT, width - 2 * MARGIN);
        new Links(sheet).draw();
        headline.draw(sheet, MARGIN, MARGIN);
        double end = new Legend(input, words).draw(sheet.front(), MARGIN, bottom + 20, width - 2 * MARGIN) + MARGIN;
        return scene(headline, sheet, width, end);
    }

    private Scene scene(Headline headline, Sheet sheet, double width, double height) {
        List<Shape> shapes = new ArrayList<>(sheet.back().shapes());
        shapes.addAll(sheet.lines().shapes());
        shapes.addAll(sheet.front().shapes());
        return new Scene(width, height, headline.title(), headline.spoken(), input.language().getLanguage(), shapes);
    }
}
