package org.vsm.cli.diagram.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.InformationKind;
import org.vsm.dsl.model.Medium;
import org.vsm.dsl.model.Named;

/**
 * Information, feedback and shipments: each in a channel between the parties and the flow, the short ways below the long
 * ones. Manual ones are plain arrows, electronic ones have a flash, shipments a truck; feedback is dashed.
 */
final class InformationFlows {

    private static final double CHANNEL = 30;
    private static final double MOST_LABEL_WIDTH = 300;
    private static final double GAP = 14;

    private final DiagramWords words;
    private final Map<Information, Integer> levels = new LinkedHashMap<>();

    private record Stretch(Information flow, double low, double high) {
    }

    /** @param middleOf where the middle of an element or party will lie; null where it is not drawn */
    InformationFlows(DrawnState input, DiagramWords words, Function<String, Double> middleOf) {
        this.words = words;
        List<Stretch> stretches = new ArrayList<>();
        for (Information flow : distinct(input.state().items(Information.class).toList())) {
            Double from = middleOf.apply(nameOf(flow.getSource()));
            Double to = middleOf.apply(nameOf(flow.getTarget()));
            if (from != null && to != null) {
                stretches.add(stretch(flow, from, to));
            }
        }
        stretches.sort(Comparator.comparingDouble(each -> each.high() - each.low()));
        stack(stretches);
    }

    /** Several that say the same of the same ends are one arrow: changes often leave such. */
    private List<Information> distinct(List<Information> flows) {
        Map<List<Object>, Information> first = new LinkedHashMap<>();
        flows.forEach(each -> first.putIfAbsent(List.of(nameOf(each.getSource()), nameOf(each.getTarget()), each.getKind(), label(each),
                each.getMedium() == Medium.ELECTRONIC), each));
        return List.copyOf(first.values());
    }

    private Stretch stretch(Information flow, double from, double to) {
        double half = Math.max(Math.abs(from - to), Lettering.PLAIN.width(label(flow))) / 2 + GAP;
        return new Stretch(flow, (from + to) / 2 - half, (from + to) / 2 + half);
    }

    private void stack(List<Stretch> shortFirst) {
        List<Stretch> placed = new ArrayList<>();
        for (Stretch each : shortFirst) {
            int level = placed.stream().filter(other -> other.low() < each.high() && each.low() < other.high())
                    .mapToInt(other -> levels.get(other.flow())).max().orElse(0) + 1;
            levels.put(each.flow(), level);
            placed.add(each);
        }
    }

    double height() {
        return levels.values().stream().mapToInt(each -> each).max().orElse(0) * CHANNEL;
    }

    /** Hands the arrows over to the sheet; the lowest channel lies above a height. */
    void draw(double bottom, Sheet sheet) {
        levels.forEach((flow, level) -> sheet.link(link(flow, bottom - (level - 0.5) * CHANNEL)));
    }

    private Link link(Information flow, double y) {
        InformationKind kind = flow.getKind();
        Pen pen = kind == InformationKind.SHIPMENT ? Pen.of(Ink.LINE).wide(2.6)
                : kind == InformationKind.FEEDBACK ? Pen.of(Ink.INFORMATION).dashed() : Pen.of(Ink.INFORMATION);
        Link.Mark mark = kind == InformationKind.SHIPMENT ? Link.Mark.TRUCK : flow.getMedium() == Medium.ELECTRONIC ? Link.Mark.FLASH : Link.Mark.NONE;
        String label = Lettering.PLAIN.fit(label(flow), MOST_LABEL_WIDTH);
        return new Link(kind.getLiteral(), flow.getName(), label(flow), nameOf(flow.getSource()), nameOf(flow.getTarget()), y,
                label.isEmpty() ? List.of() : List.of(label), null, pen, mark);
    }

    private String label(Information flow) {
        String title = flow.getTitle() == null ? flow.getName() == null ? "" : flow.getName() : flow.getTitle();
        return flow.getEvery() == null ? title.strip() : (title + " (" + every(flow.getEvery()) + ")").strip();
    }

    /** "weekly", or "every 2 weeks". */
    private String every(Duration interval) {
        if (interval.getParts().size() == 1 && interval.getParts().get(0).getValue().compareTo(BigDecimal.ONE) == 0) {
            return words.text("every." + interval.getParts().get(0).getUnit().getLiteral());
        }
        return words.text("every", interval.getParts().stream().map(each -> words.text("interval." + each.getUnit().getLiteral(),
                words.number(each.getValue().doubleValue()))).collect(Collectors.joining(" ")));
    }

    private static String nameOf(Named named) {
        return named == null || named.getName() == null ? "" : named.getName();
    }
}
