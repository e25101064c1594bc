package org.vsm.cli.diagram.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.boxes.StepContent;
import org.vsm.cli.diagram.boxes.StepContents;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.foot.Foot;
import org.vsm.cli.diagram.foot.Ladder;
import org.vsm.cli.diagram.foot.Legend;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.grid.ArrowsBeneath;
import org.vsm.cli.diagram.grid.BandSpace;
import org.vsm.cli.diagram.grid.Breaks;
import org.vsm.cli.diagram.grid.Columns;
import org.vsm.cli.diagram.grid.Connectors;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.CourseReader;
import org.vsm.cli.diagram.grid.Crossroads;
import org.vsm.cli.diagram.grid.Grid;
import org.vsm.cli.diagram.grid.SectionBrackets;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.grid.Stretch;
import org.vsm.cli.diagram.grid.StretchDrawing;
import org.vsm.cli.diagram.grid.StretchNotes;
import org.vsm.cli.diagram.grid.StretchRows;
import org.vsm.cli.diagram.grid.WaysAcross;
import org.vsm.cli.diagram.parts.Headline;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Drawn;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Names;

/** Draws a state with a lane for each team, the ladder and the same totals as the map beneath. */
public final class LanesPicture {

    private static final double MARGIN = 24;
    private static final double STRETCH_GAP = 40;
    private static final double LADDER_GAP = 16;
    private static final BandSpace LANE = new BandSpace(0, 0, LaneHead.LEAST_HEIGHT);

    private final DrawnState input;
    private final DiagramWords words;
    private final Course course;
    private final Map<Stop, String> lanes;
    private final List<String> order;
    private final Map<String, Label> options;
    private final Map<Stop, Part> parts = new HashMap<>();
    private final List<Stretch> stretches;
    private final Ladder ladder;
    private final LaneHead head;
    private final GraphvizChoice graphviz;
    private final Connectors connectors = new Connectors();
    private final List<Sheet> sheets = new ArrayList<>();

    private LanesPicture(DrawnState input, double mostWidth, GraphvizChoice graphviz) {
        this.graphviz = graphviz;
        this.input = input;
        this.words = new DiagramWords(input);
        this.ladder = new Ladder(input, words);
        Course alone = CourseReader.read(input, words);
        Guests guests = new Guests(alone, Columns.of(alone), Lanes.of(alone), words);
        this.course = guests.in(alone);
        this.lanes = guests.lanes();
        this.order = Lanes.inOrder(course, lanes, input.state());
        this.head = LaneHead.of(input, words, order);
        this.options = Names.options(input.figures().flow().elements()).stream().map(Choice.Option::label).collect(Collectors.toMap(Label::name, each -> each));
        SingleParts singles = new SingleParts(input, words);
        StepContents contents = new StepContents(input, words);
        course.stops().forEach(each -> parts.put(each, part(each, singles, contents, 0)));
        Grid grid = new Grid(List.of(course), guests.columns(), lanes);
        this.stretches = Breaks.of(grid, parts, mostWidth - 2 * MARGIN - head.width());
        ArrowsBeneath beneath = new ArrowsBeneath(course, stretches, order);
        course.stops().stream().filter(each -> beneath.room(each) > 0).forEach(each -> parts.put(each, part(each, singles, contents, beneath.room(each))));
        new WaysAcross(stretches, words, connectors, beneath).annotate(parts, course);
    }

    /** The picture; stretches of the stream are no wider than the limit where their elements allow it. */
    public static Scene of(DrawnState input, double mostWidth, GraphvizChoice graphviz) {
        return new LanesPicture(input, mostWidth, graphviz).draw();
    }

    /** The lane says who performs a step, unless several do. */
    private Part part(Stop stop, SingleParts singles, StepContents contents, double aside) {
        if (stop.element() instanceof Step step) {
            StepContent content = contents.of(step);
            boolean laneSaysAll = step.performers() != null && step.performers().all().size() == 1 && step.performers().all().get(0).people() == 1;
            return singles.box(step, laneSaysAll ? content.withoutTeam() : content, aside);
        }
        if (stop.element() != null) {
            return singles.of(stop.element());
        }
        Label option = options.get(stop.key());
        return stop.kind() == Stop.Kind.GUEST ? new GuestNote(stop) : option == null ? Crossroads.of(stop) : singles.burst(option, Crossroads.of(stop));
    }

    private Scene draw() {
        Headline headline = headline();
        List<StretchDrawing> drawings = stretches.stream().map(each -> new StretchDrawing(each, parts, course, order)).toList();
        double content = drawings.stream().mapToDouble(StretchDrawing::width).max().orElse(0);
        double width = 2 * MARGIN + Math.max(Math.max(head.width() + content, headline.width()), head.width() + Ladder.TOTALS_WIDTH);
        double y = MARGIN + Headline.HEIGHT;
        Foot foot = new Foot(ladder, MARGIN, width - MARGIN);
        for (int i = 0; i < stretches.size(); i++) {
            y += i == 0 ? 0 : STRETCH_GAP;
            Sheet sheet = new Sheet();
            sheets.add(sheet);
            double ladderTop = stretch(stretches.get(i), drawings.get(i), sheet, y, width) + LADDER_GAP;
            Stretch stretch = stretches.get(i);
            Ladder.End ladderEnd = ladder.rungs(sheet, name -> stretch.stops().stream().anyMatch(each -> each.element() != null && each.key().equals(name)),
                    MARGIN + head.width(), ladderTop);
            y = ladderTop + Ladder.HEIGHT;
            if (i == stretches.size() - 1) {
                foot.totals(ladderEnd, ladderTop, ladderTop, width, sheet);
            }
        }
        Sheet frame = new Sheet();
        sheets.add(frame);
        headline.draw(frame, MARGIN, MARGIN);
        return scene(headline, width, foot.legend(new Legend(List.of(input), words, Drawn.in(Sheet.together(sheets))).entries(), frame.front()) + MARGIN);
    }

    /** Draws the lanes of a stretch; returns where they end. */
    private double stretch(Stretch stretch, StretchDrawing drawing, Sheet sheet, double y, double width) {
        SectionBrackets brackets = new SectionBrackets(stretch, course.sections());
        double x = MARGIN + head.width() + drawing.overhang();
        double top = y + brackets.height();
        brackets.draw(sheet, x, top);
        StretchRows rows = new StretchRows(stretch, parts, order, drawing.channelHeights(), top, LANE);
        rows.bands().forEach((lane, span) -> head.draw(lane, new Box(MARGIN, span.top(), width - 2 * MARGIN, span.bottom() - span.top()),
                order.indexOf(lane) % 2 == 1, sheet));
        List<String> notes = drawing.draw(sheet, rows, x, new Crossings(course, lanes), connectors, graphviz);
        return StretchNotes.draw(notes, sheet, x, rows.bottom(), width - x - MARGIN, Ink.REWORK);
    }

    private Headline headline() {
        PassageFigures passage = input.figures().passage();
        return Headline.of(input, words).about(words.text("lanes"), words.text("lanes.handoffs", words.number(passage.handoffs()),
                words.number(passage.mainRoute().handoffs())));
    }

    private Scene scene(Headline headline, double width, double height) {
        return new Scene(width, height, headline.title(), headline.spoken(), input.language().getLanguage(), Sheet.together(sheets));
    }
}
