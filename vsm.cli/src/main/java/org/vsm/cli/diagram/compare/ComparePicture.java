package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.foot.Legend;
import org.vsm.cli.diagram.foot.LegendRows;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.grid.ArrowsBeneath;
import org.vsm.cli.diagram.grid.BandSpace;
import org.vsm.cli.diagram.grid.Breaks;
import org.vsm.cli.diagram.grid.Connectors;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.CourseReader;
import org.vsm.cli.diagram.grid.Grid;
import org.vsm.cli.diagram.grid.LegLook;
import org.vsm.cli.diagram.grid.MergedColumns;
import org.vsm.cli.diagram.grid.Row;
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
import org.vsm.cli.diagram.scene.Drawn;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Scene;

/** Draws the state before above the state after, both ladders to one scale, the figures and the key results. */
public final class ComparePicture {

    private static final double MARGIN = 24;
    private static final double STRETCH_GAP = 40;
    private static final double GAP = 24;
    private static final double LEAST_LADDER = 1100;
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final List<String> BANDS = List.of(BEFORE, AFTER);

    private final ComparedStates states;
    private final Course from;
    private final Course to;
    private final Map<Stop, Part> parts = new HashMap<>();
    private final ComparedParts compared;
    private final List<Stretch> stretches;
    private final List<Sheet> sheets = new ArrayList<>();
    private final GraphvizChoice graphviz;
    private final Connectors connectors = new Connectors();

    private ComparePicture(ComparedStates states, double mostWidth, GraphvizChoice graphviz) {
        this.graphviz = graphviz;
        this.states = states;
        this.from = CourseReader.read(states.from(), states.wordsBefore());
        this.to = CourseReader.read(states.to(), states.wordsAfter());
        MergedColumns columns = new MergedColumns(from, to, states.same());
        this.compared = new ComparedParts(states, from, columns);
        Map<Stop, String> bands = new HashMap<>();
        from.stops().forEach(each -> {
            bands.put(each, BEFORE);
            parts.put(each, compared.before(each, 0));
        });
        to.stops().forEach(each -> {
            bands.put(each, AFTER);
            parts.put(each, compared.after(each, 0));
        });
        this.stretches = Breaks.of(new Grid(List.of(from, to), columns.columns(), bands), parts, mostWidth - 2 * MARGIN);
        ArrowsBeneath beneathBefore = new ArrowsBeneath(from, stretches, BANDS);
        ArrowsBeneath beneathAfter = new ArrowsBeneath(to, stretches, BANDS);
        from.stops().stream().filter(each -> beneathBefore.room(each) > 0).forEach(each -> parts.put(each, compared.before(each, beneathBefore.room(each))));
        to.stops().stream().filter(each -> beneathAfter.room(each) > 0).forEach(each -> parts.put(each, compared.after(each, beneathAfter.room(each))));
        new WaysAcross(stretches, states.wordsBefore(), connectors, beneathBefore).annotate(parts, from);
        new WaysAcross(stretches, states.wordsAfter(), connectors, beneathAfter).annotate(parts, to);
    }

    /** The picture; stretches of the stream are no wider than the limit where their elements allow it. */
    public static Scene of(ComparedStates states, double mostWidth, GraphvizChoice graphviz) {
        return new ComparePicture(states, mostWidth, graphviz).draw();
    }

    private Scene draw() {
        Headline headline = BandHead.headline(states);
        KeyResultTable keyResults = new KeyResultTable(states);
        FigureTable figures = new FigureTable(states);
        double tables = FigureTable.WIDTH + (keyResults.isEmpty() ? 0 : GAP + KeyResultTable.WIDTH);
        double content = stretches.stream().mapToDouble(each -> Math.max(new StretchDrawing(each, parts, from, BANDS).width(),
                new StretchDrawing(each, parts, to, BANDS).width())).max().orElse(0);
        double width = 2 * MARGIN + Math.max(Math.max(content, LEAST_LADDER), Math.max(tables, headline.width()));
        double y = MARGIN + Headline.HEIGHT;
        for (Stretch stretch : stretches) {
            y = stretch(stretch, y, width) + STRETCH_GAP;
        }
        Sheet frame = new Sheet();
        sheets.add(frame);
        headline.draw(frame, MARGIN, MARGIN);
        y = StretchNotes.draw(new InformationChanges(states).texts(), frame, MARGIN, y - STRETCH_GAP, width - 2 * MARGIN, Ink.TEXT) + STRETCH_GAP;
        y = new TwoLadders(states, MARGIN, width - 2 * MARGIN).draw(frame, y - GAP) + GAP;
        figures.draw(frame, MARGIN, y);
        if (!keyResults.isEmpty()) {
            keyResults.draw(frame, MARGIN + FigureTable.WIDTH + GAP, y);
        }
        double bottom = y + Math.max(figures.height(), keyResults.isEmpty() ? 0 : keyResults.height());
        Legend legend = new Legend(List.of(states.from(), states.to()), states.wordsAfter(), Drawn.in(Sheet.together(sheets)));
        double end = new LegendRows(legend.entries(), width - 2 * MARGIN).draw(frame.front(), MARGIN, bottom + 14) + MARGIN;
        return scene(headline, width, end);
    }

    /** Draws a piece of both states, one above the other; returns where they end. */
    private double stretch(Stretch stretch, double y, double width) {
        StretchDrawing above = new StretchDrawing(stretch, parts, from, BANDS);
        StretchDrawing below = new StretchDrawing(stretch, parts, to, BANDS);
        SectionBrackets stagesBefore = new SectionBrackets(stretch, from.sections());
        SectionBrackets stagesAfter = new SectionBrackets(stretch, to.sections());
        BandHead headBefore = new BandHead(states.from(), states.wordsBefore(), width - 2 * MARGIN);
        BandHead headAfter = new BandHead(states.to(), states.wordsAfter(), width - 2 * MARGIN);
        double head = Math.max(headBefore.height(), headAfter.height());
        double brackets = Math.max(stagesBefore.height(), stagesAfter.height());
        double x = MARGIN + Math.max(above.overhang(), below.overhang());
        Map<Row, Double> channels = new HashMap<>(above.channelHeights());
        channels.putAll(below.channelHeights());
        StretchRows rows = new StretchRows(stretch, parts, BANDS, channels, y, new BandSpace(head + brackets, 10, 0));
        List<String> notes = new ArrayList<>();
        rows.bands().forEach((band, span) -> {
            Sheet sheet = new Sheet();
            sheets.add(sheet);
            boolean first = band.equals(BEFORE);
            (first ? headBefore : headAfter).draw(sheet, MARGIN, span, head);
            (first ? stagesBefore : stagesAfter).draw(sheet, x, span.top() + head + brackets);
            List<String> unplaced = (first ? above : below).draw(sheet, rows, x, LegLook.PLAIN, connectors, graphviz);
            if (!unplaced.isEmpty()) {
                notes.add((first ? states.from() : states.to()).figures().flow().title() + ": " + String.join(", ", unplaced));
            }
        });
        return StretchNotes.draw(notes, sheets.get(sheets.size() - 1), MARGIN, rows.bottom(), width - 2 * MARGIN, Ink.REWORK);
    }

    private Scene scene(Headline headline, double width, double height) {
        return new Scene(width, height, headline.title(), headline.spoken(), states.to().language().getLanguage(), Sheet.together(sheets));
    }
}
