package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.InformationWords;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.InformationKind;
import org.vsm.dsl.model.Medium;

/**
 * Information, feedback and shipments: each in a channel between the parties and the flow, the short ways below the long
 * ones. Manual ones are plain arrows, electronic ones have a flash, shipments a truck; feedback is dashed.
 */
final class InformationFlows {

    private static final double CHANNEL = 30;
    private static final double MOST_LABEL_WIDTH = 300;
    private static final double GAP = 14;

    private final InformationWords labels;
    private final Map<Information, Integer> levels = new LinkedHashMap<>();

    private record Stretch(Information flow, double low, double high) {
    }

    /** @param middleOf where the middle of an element or party will lie; null where it is not drawn */
    InformationFlows(DrawnState input, DiagramWords words, Function<String, Double> middleOf) {
        this.labels = new InformationWords(words);
        List<Stretch> stretches = new ArrayList<>();
        for (Information flow : distinct(input.state().items(Information.class).toList())) {
            Double from = middleOf.apply(InformationWords.nameOf(flow.getSource()));
            Double to = middleOf.apply(InformationWords.nameOf(flow.getTarget()));
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
        flows.forEach(each -> first.putIfAbsent(List.of(InformationWords.nameOf(each.getSource()), InformationWords.nameOf(each.getTarget()), each.getKind(), labels.label(each),
                each.getMedium() == Medium.ELECTRONIC), each));
        return List.copyOf(first.values());
    }

    private Stretch stretch(Information flow, double from, double to) {
        double half = Math.max(Math.abs(from - to), Lettering.PLAIN.width(labels.label(flow))) / 2 + GAP;
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
        String label = Lettering.PLAIN.fit(labels.label(flow), MOST_LABEL_WIDTH);
        return new Link(kind.getLiteral(), flow.getName(), labels.label(flow), InformationWords.nameOf(flow.getSource()), InformationWords.nameOf(flow.getTarget()), y,
                label.isEmpty() ? List.of() : List.of(label), null, pen, mark);
    }
}
