package org.vsm.cli.diagram.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.flow.Team;
import org.vsm.cli.diagram.boxes.StrainedTeams;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** A lane's frame, and at its left end who it is: the team, how many people, how busy they are. */
record LaneHead(DrawnState input, DiagramWords words, double width) {

    private static final double LEAST_WIDTH = 112;
    private static final double MOST_WIDTH = 190;

    /** Height that three lines of a title and all remarks need. */
    static final double LEAST_HEIGHT = 92;

    private static final double PAD = 8;
    private static final int MOST_TITLE_LINES = 3;

    /** As wide as the longest word of the lanes' titles asks for. */
    static LaneHead of(DrawnState input, DiagramWords words, List<String> lanes) {
        LaneHead narrow = new LaneHead(input, words, LEAST_WIDTH);
        double word = lanes.stream().flatMap(each -> Arrays.stream(narrow.titleOf(each).split("\\s+"))).mapToDouble(Lettering.TITLE::width).max().orElse(0);
        return new LaneHead(input, words, Math.min(Math.max(LEAST_WIDTH, word + 2 * PAD), MOST_WIDTH));
    }

    void draw(String lane, Box frame, boolean tinted, Sheet sheet) {
        List<String> title = Lettering.TITLE.wrap(titleOf(lane), width - 2 * PAD, MOST_TITLE_LINES);
        List<String> remarks = remarks(lane);
        Box head = new Box(frame.x(), frame.y(), width, frame.height());
        sheet.back().group("lane", lane.isEmpty() ? null : lane, titleOf(lane), null, canvas -> {
            canvas.rectangle(frame, tinted ? Ink.FRAME : Ink.PAPER, Pen.HAIR);
            canvas.rectangle(head, Ink.STEP_HEAD, Pen.HAIR);
            double height = title.size() * Lettering.TITLE.lineHeight() + remarks.size() * Lettering.SMALL.lineHeight();
            double baseline = head.centreY() - height / 2 + Lettering.TITLE.ascent();
            baseline = canvas.lines(title, head.centreX(), baseline, Shape.Align.MIDDLE, Lettering.TITLE, isStrained(lane) ? Ink.BOTTLENECK : Ink.TEXT);
            canvas.lines(remarks, head.centreX(), baseline, Shape.Align.MIDDLE, Lettering.SMALL, Ink.MUTED);
        });
    }

    private String titleOf(String lane) {
        return lane.equals(Lanes.NOBODY) ? words.text("lane.nobody") : StrainedTeams.of(input.figures()).marked(lane, words.titleOf(lane));
    }

    private boolean isStrained(String lane) {
        return StrainedTeams.of(input.figures()).holds(lane);
    }

    private List<String> remarks(String lane) {
        List<String> remarks = new ArrayList<>();
        input.figures().flow().teams().stream().filter(each -> each.name().equals(lane)).map(Team::people).filter(each -> each != null)
                .forEach(each -> remarks.add(words.text(each == 1 ? "lane.person" : "lane.people", words.number(each))));
        input.figures().resources().stream().filter(each -> each.name().equals(lane)).map(ResourceFigures::utilisation).filter(each -> each != null)
                .forEach(each -> remarks.add(words.text("lane.utilisation", words.percent(each))));
        return remarks.stream().map(each -> Lettering.SMALL.fit(each, width - 2 * PAD)).toList();
    }
}
