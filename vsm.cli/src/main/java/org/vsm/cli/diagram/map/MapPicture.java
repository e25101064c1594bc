package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.elements.PartsOfFlow;
import org.vsm.cli.diagram.foot.Foot;
import org.vsm.cli.diagram.foot.Ladder;
import org.vsm.cli.diagram.foot.Legend;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.links.Links;
import org.vsm.cli.diagram.parts.Headline;
import org.vsm.cli.diagram.parts.Sequence;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Drawn;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.dsl.model.Participant;

/** Draws the map of a state: headline, parties and information on top, the rows of the flow with their ladders, totals. */
public final class MapPicture {

    /** Width in pixels above which a stream is wrapped into rows. */
    public static final double USUAL_WIDTH = 2400;

    private static final double MARGIN = 28;
    private static final double ROW_GAP = 44;
    private static final double LADDER_GAP = 14;
    /** What an arrow beside the rows takes. */
    private static final double LANE = 14;

    private final DrawnState input;
    private final DiagramWords words;
    private final GraphvizChoice graphviz;
    private final Headline headline;
    private final Parties parties;
    private final Ladder ladder;
    private final List<Sequence> rows;
    private final double side;
    private final double width;
    private final Sheet sheet = new Sheet();

    private MapPicture(DrawnState input, double mostWidth, GraphvizChoice graphviz) {
        this.input = input;
        this.words = new DiagramWords(input);
        this.graphviz = graphviz;
        this.headline = Headline.of(input, words);
        this.parties = new Parties(input, words);
        this.ladder = new Ladder(input, words);
        PartsOfFlow parts = new PartsOfFlow(input, words);
        this.rows = new Rows(parts, words, mostWidth - 2 * MARGIN).of(input.figures().flow().elements());
        this.side = MARGIN + (rows.size() > 1 ? LANE : 0) + waysAcross(parts) * LANE / 2;
        double flowWidth = rows.stream().mapToDouble(Sequence::width).max().orElse(0);
        this.width = 2 * side + Math.max(Math.max(flowWidth, parties.leastWidth()), Math.max(headline.width(), Ladder.TOTALS_WIDTH));
    }

    /**
     * The picture.
     *
     * @param mostWidth rows are no wider than this, in pixels, where their elements allow it
     * @param graphviz  which Graphviz finds ways for the arrows that have no straight one
     */
    public static Scene of(DrawnState input, double mostWidth, GraphvizChoice graphviz) {
        return new MapPicture(input, mostWidth, graphviz).draw();
    }

    private Scene draw() {
        Map<Participant, Box> places = parties.places(side, MARGIN + Headline.HEIGHT, width - 2 * side);
        InformationFlows flows = new InformationFlows(input, words, middles(places)::get);
        parties.draw(places, sheet);
        double top = MARGIN + Headline.HEIGHT + (parties.isEmpty() ? 0 : parties.height() + 16);
        flows.draw(top + flows.height(), sheet);
        Foot foot = rows(top + flows.height() + (flows.height() > 0 ? 10 : 0));
        headline.draw(sheet, side, MARGIN);
        sheet.block(new Box(side, MARGIN, width - 2 * side, Headline.HEIGHT - 12));
        List<Entry> labels = new ArrayList<>();
        new Links(sheet.links(), sheet::site, sheet.obstacles(), sheet.flow(), graphviz).draw(sheet.headings(), sheet.lines(), sheet.front())
                .forEach(each -> labels.add(Entry.label(each)));
        List<Entry> legend = new ArrayList<>(new Legend(List.of(input), words, Drawn.in(sheet.shapes())).entries());
        legend.addAll(labels);
        return scene(foot.legend(legend, sheet.front()) + MARGIN);
    }

    /** How many ways lead from one row to another, and run beside them. */
    private long waysAcross(PartsOfFlow parts) {
        return parts.allWays(input.figures().flow().elements()).stream()
                .filter(way -> rows.stream().noneMatch(row -> row.middleOf(way.from()) != null && row.middleOf(way.to()) != null)).count();
    }

    /** Where the middles of elements and parties will lie. */
    private Map<String, Double> middles(Map<Participant, Box> places) {
        Map<String, Double> middles = new HashMap<>();
        input.figures().elements().forEach(each -> rows.stream().map(row -> row.middleOf(each.name())).filter(java.util.Objects::nonNull)
                .findFirst().ifPresent(middle -> middles.put(each.name(), side + middle)));
        places.forEach((party, box) -> middles.put(party.getName(), box.centreX()));
        return middles;
    }

    /** Draws the rows with their ladders from y downwards, and the totals at the last one. */
    private Foot rows(double top) {
        double y = top;
        Foot foot = new Foot(ladder, side, width - side);
        for (int i = 0; i < rows.size(); i++) {
            Sequence row = rows.get(i);
            double line = y + row.above();
            row.place(side, line, sheet);
            double ladderTop = line + row.below() + LADDER_GAP;
            Ladder.End ladderEnd = ladder.rungs(sheet, name -> row.middleOf(name) != null, side, ladderTop);
            double end = ladderTop + Ladder.HEIGHT;
            if (i + 1 < rows.size()) {
                goOn(row, line, Math.max(side + row.width(), ladderEnd.words()), end + ROW_GAP / 2, end + ROW_GAP + rows.get(i + 1).above());
            } else {
                foot.totals(ladderEnd, ladderTop, line, side + row.width(), sheet);
            }
            y = end + ROW_GAP;
        }
        return foot;
    }

    /** The line of the flow from the end of a row, around what stands beneath it, to the start of the next one. */
    private void goOn(Sequence row, double line, double around, double between, double nextLine) {
        double right = around + LANE / 2;
        double left = side - LANE;
        sheet.flowArrow(Pen.OUTLINE, new Point(side + row.width(), line), new Point(right, line), new Point(right, between), new Point(left, between),
                new Point(left, nextLine), new Point(side, nextLine));
    }

    private Scene scene(double height) {
        return new Scene(width, height, headline.title(), headline.spoken(), input.language().getLanguage(), sheet.shapes());
    }
}
