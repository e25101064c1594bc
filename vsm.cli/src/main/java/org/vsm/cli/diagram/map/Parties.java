package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;

/**
 * The parties on top of the map: suppliers at the left, control in the middle, customers at the right. Teams and systems
 * that information goes to or comes from stand beside the control.
 */
final class Parties {

    private static final double WIDTH = 138;
    private static final double LEAST_HEIGHT = 56;
    private static final double GAP = 22;
    private static final double ROOF = 12;
    private static final double PAD = 6;
    private static final int MOST_LINES = 3;

    private final DrawnState input;
    private final DiagramWords words;
    private final List<Participant> suppliers;
    private final List<Participant> controls;
    private final List<Participant> customers;

    Parties(DrawnState input, DiagramWords words) {
        this.input = input;
        this.words = words;
        this.suppliers = of(PartyKind.SUPPLIER);
        this.controls = of(PartyKind.CONTROL);
        this.customers = of(PartyKind.CUSTOMER);
        input.state().items(Information.class).forEach(each -> {
            addOther(each.getSource());
            addOther(each.getTarget());
        });
    }

    private List<Participant> of(PartyKind kind) {
        List<Participant> parties = new ArrayList<>();
        input.state().shared(Party.class).filter(each -> each.getKind() == kind).forEach(parties::add);
        return parties;
    }

    private void addOther(Named end) {
        if (end instanceof Participant other && !(other instanceof Party) && !controls.contains(other)) {
            controls.add(other);
        }
    }

    boolean isEmpty() {
        return suppliers.isEmpty() && controls.isEmpty() && customers.isEmpty();
    }

    /** The space that all of them take beside each other. */
    double leastWidth() {
        return rowWidth(suppliers) + rowWidth(controls) + rowWidth(customers) + 4 * GAP;
    }

    double height() {
        return isEmpty() ? 0 : all().stream().mapToDouble(this::height).max().orElse(0);
    }

    private double height(Participant each) {
        return Math.max(LEAST_HEIGHT, ROOF + 2 * PAD + titleLines(each).size() * Lettering.TITLE.lineHeight()
                + (demand(each) == null ? 0 : Lettering.SMALL.lineHeight()));
    }

    private List<String> titleLines(Participant each) {
        return Lettering.TITLE.wrap(words.titleOf(each.getName()), WIDTH - 2 * PAD, MOST_LINES);
    }

    private List<Participant> all() {
        List<Participant> all = new ArrayList<>(suppliers);
        all.addAll(controls);
        all.addAll(customers);
        return all;
    }

    private static double rowWidth(List<Participant> parties) {
        return Math.max(0, parties.size() * (WIDTH + GAP) - GAP);
    }

    /** Where they stand on a sheet of a width. */
    Map<Participant, Box> places(double x, double y, double width) {
        Map<Participant, Box> places = new LinkedHashMap<>();
        double middle = x + Math.max(rowWidth(suppliers) + GAP,
                Math.min((width - rowWidth(controls)) / 2, width - rowWidth(customers) - GAP - rowWidth(controls)));
        place(suppliers, x, y, places);
        place(controls, middle, y, places);
        place(customers, x + width - rowWidth(customers), y, places);
        return places;
    }

    private void place(List<Participant> row, double x, double y, Map<Participant, Box> places) {
        double left = x;
        for (Participant each : row) {
            places.put(each, new Box(left, y, WIDTH, height()));
            left += WIDTH + GAP;
        }
    }

    void draw(Map<Participant, Box> places, Sheet sheet) {
        places.forEach((each, box) -> {
            sheet.put(each.getName(), box);
            draw(each, box, sheet.front());
        });
    }

    /** A factory with its saw-tooth roof for those outside; the control is a plain box, teams and systems are round ones. */
    private void draw(Participant each, Box box, Canvas canvas) {
        String role = each instanceof Party party ? party.getKind().getLiteral() : "participant";
        canvas.group(role, each.getName(), words.titleOf(each.getName()), null, inner -> {
            if (!(each instanceof Party party)) {
                inner.rounded(box, 14, Ink.STEP, Pen.OUTLINE);
            } else if (party.getKind() == PartyKind.CONTROL) {
                inner.rectangle(box, Ink.STEP, Pen.OUTLINE);
            } else {
                roof(box, inner);
            }
            words(each, box, inner);
        });
    }

    private void words(Participant each, Box box, Canvas canvas) {
        List<String> lines = titleLines(each);
        String demand = demand(each);
        double height = lines.size() * Lettering.TITLE.lineHeight() + (demand == null ? 0 : Lettering.SMALL.lineHeight());
        double top = box.y() + ROOF / 2 + (box.height() - ROOF / 2 - height) / 2;
        double baseline = canvas.lines(lines, box.centreX(), top + Lettering.TITLE.ascent(), Shape.Align.MIDDLE, Lettering.TITLE, Ink.TEXT);
        if (demand != null) {
            canvas.words(Lettering.SMALL.fit(demand, WIDTH - 2 * PAD), box.centreX(), baseline - 1, Shape.Align.MIDDLE, Lettering.SMALL, Ink.MUTED);
        }
    }

    /** The demand of the only customer; null where there is none or nobody can say whose it is. */
    private String demand(Participant each) {
        Double perDay = input.figures().flow().demandPerDay();
        boolean only = customers.size() == 1 && customers.contains(each);
        return only && perDay != null ? words.text("demand", words.number(perDay)) : null;
    }

    private static void roof(Box box, Canvas canvas) {
        double third = box.width() / 3;
        double eaves = box.y() + ROOF;
        canvas.area(Ink.STEP, Pen.OUTLINE, new Point(box.x(), box.bottom()), new Point(box.x(), eaves),
                new Point(box.x() + third, box.y()), new Point(box.x() + third, eaves),
                new Point(box.x() + 2 * third, box.y()), new Point(box.x() + 2 * third, eaves),
                new Point(box.right(), box.y()), new Point(box.right(), box.bottom()));
    }
}
