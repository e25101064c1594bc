package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Medium;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;

/** The parties on top of the map: suppliers at the left, control in the middle, customers at the right. */
final class Parties {

    static final double LEAST_WIDTH = 700;

    private static final double WIDTH = 132;
    private static final double HEIGHT = 56;
    private static final double GAP = 14;
    private static final double CHANNEL = 22;
    private static final double FLASH = 16;
    private static final double MOST_LABEL_WIDTH = 260;

    private final DrawnState input;
    private final DiagramWords words;
    private final List<Information> flows;

    Parties(DrawnState input, DiagramWords words) {
        this.input = input;
        this.words = words;
        this.flows = input.state().items(Information.class).toList();
    }

    double height() {
        return isEmpty() ? 0 : HEIGHT + 16 + flows.size() * CHANNEL + 14;
    }

    private boolean isEmpty() {
        return flows.isEmpty() && input.state().shared(Party.class).findAny().isEmpty();
    }

    void draw(Sheet sheet, double x, double y, double width) {
        List<Party> suppliers = of(PartyKind.SUPPLIER);
        List<Party> controls = of(PartyKind.CONTROL);
        List<Party> customers = of(PartyKind.CUSTOMER);
        row(sheet, suppliers, x, y);
        row(sheet, controls, x + (width - rowWidth(controls)) / 2, y);
        row(sheet, customers, x + width - rowWidth(customers), y);
        double channel = y + HEIGHT + 24;
        for (Information flow : flows) {
            draw(flow, channel, sheet);
            channel += CHANNEL;
        }
    }

    private List<Party> of(PartyKind kind) {
        return input.state().shared(Party.class).filter(each -> each.getKind() == kind).collect(Collectors.toCollection(ArrayList::new));
    }

    private static double rowWidth(List<Party> parties) {
        return Math.max(0, parties.size() * (WIDTH + GAP) - GAP);
    }

    private void row(Sheet sheet, List<Party> parties, double x, double y) {
        double left = x;
        for (Party party : parties) {
            Box box = new Box(left, y, WIDTH, HEIGHT);
            sheet.put(party.getName(), box);
            draw(party, box, sheet.front());
            left += WIDTH + GAP;
        }
    }

    /** A factory with its saw-tooth roof; the control is a plain box. */
    private void draw(Party party, Box box, Canvas canvas) {
        String title = words.titleOf(party.getName());
        canvas.group(party.getKind().getLiteral(), party.getName(), title, null, inner -> {
            if (party.getKind() == PartyKind.CONTROL) {
                inner.rectangle(box, Ink.STEP, Pen.OUTLINE);
            } else {
                roof(box, inner);
            }
            List<String> lines = Lettering.TITLE.wrap(title, WIDTH - 12, 2);
            String demand = input.figures().flow().demandPerDay() != null && party.getDemand() != null && of(PartyKind.CUSTOMER).size() == 1
                    && party.getKind() == PartyKind.CUSTOMER ? words.text("demand", words.number(input.figures().flow().demandPerDay())) : null;
            double baseline = box.y() + 27 + (lines.size() == 1 && demand == null ? 7 : 0);
            baseline = inner.lines(lines, box.centreX(), baseline, Shape.Align.MIDDLE, Lettering.TITLE, Ink.TEXT);
            if (demand != null) {
                inner.words(demand, box.centreX(), Math.min(baseline, box.bottom() - 4), Shape.Align.MIDDLE, Lettering.SMALL, Ink.MUTED);
            }
        });
    }

    private static void roof(Box box, Canvas canvas) {
        double third = box.width() / 3;
        double eaves = box.y() + 12;
        canvas.area(Ink.STEP, Pen.OUTLINE, new Point(box.x(), box.bottom()), new Point(box.x(), eaves),
                new Point(box.x() + third, box.y()), new Point(box.x() + third, eaves),
                new Point(box.x() + 2 * third, box.y()), new Point(box.x() + 2 * third, eaves),
                new Point(box.right(), box.y()), new Point(box.right(), box.bottom()));
    }

    /** Manual: a dashed line; electronic: a solid one with a flash. */
    private void draw(Information flow, double channel, Sheet sheet) {
        Box from = sheet.box(nameOf(flow.getSource()));
        Box to = sheet.box(nameOf(flow.getTarget()));
        if (from == null || to == null) {
            return;
        }
        boolean electronic = flow.getMedium() == Medium.ELECTRONIC;
        String label = Lettering.SMALL.fit(label(flow), MOST_LABEL_WIDTH);
        double width = Lettering.SMALL.width(label) + (electronic ? FLASH : 0) + 8;
        Box box = new Box((from.centreX() + to.centreX()) / 2 - width / 2, channel - 7, width, 13);
        sheet.front().words(label, box.x() + 4 + (electronic ? FLASH : 0), box.y() + Lettering.SMALL.ascent(), Shape.Align.START, Lettering.SMALL,
                Ink.INFORMATION);
        if (electronic) {
            flash(box, sheet.front());
        }
        Pen pen = electronic ? Pen.of(Ink.INFORMATION) : Pen.of(Ink.INFORMATION).dashed();
        sheet.link(new Sheet.Link("information", flow.getName(), label(flow), nameOf(flow.getSource()), nameOf(flow.getTarget()), box, 0.5, pen));
    }

    private static void flash(Box box, Canvas canvas) {
        double y = box.centreY();
        canvas.line(Pen.of(Ink.INFORMATION), new Point(box.x(), y), new Point(box.x() + 9, y - 5), new Point(box.x() + 6, y + 5),
                new Point(box.x() + 15, y));
    }

    private String label(Information flow) {
        String title = flow.getTitle() == null ? flow.getName() == null ? "" : flow.getName() : flow.getTitle();
        if (flow.getEvery() == null) {
            return title;
        }
        return (title + " (" + words.text("every", written(flow)) + ")").strip();
    }

    private static String written(Information flow) {
        return flow.getEvery().getParts().stream().map(each -> each.getValue().toPlainString() + " " + each.getUnit().getLiteral())
                .collect(Collectors.joining(" "));
    }

    private static String nameOf(Named named) {
        return named == null || named.getName() == null ? "" : named.getName();
    }
}
