package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Names;

/** The signs of the notation that stand on the line of the flow. */
record SignLegend(DrawnState input, DiagramWords words) {

    private static final List<String> ORDER = List.of("inventory", "queue", "supermarket", "fifo", "wait", "delay", "handoff", "delivery");

    List<Entry> entries() {
        Set<String> kinds = input.figures().elements().stream().map(each -> each.label().kind()).collect(Collectors.toSet());
        List<Element> all = Names.everything(input.figures().flow().elements());
        List<Entry> entries = new ArrayList<>();
        ORDER.stream().filter(each -> kinds.contains(each) || each.equals("delivery") && all.stream().anyMatch(one -> one.label().kind().equals(each)))
                .forEach(each -> entries.add(new Entry(signOf(each), words.text("legend.sign." + each))));
        if (all.stream().anyMatch(Choice.class::isInstance)) {
            entries.add(new Entry(Symbol.CHOICE, words.text("legend.choice")));
        }
        if (all.stream().anyMatch(Parallel.class::isInstance)) {
            entries.add(new Entry(Symbol.PARALLEL, words.text("legend.parallel")));
        }
        return entries;
    }

    private static Symbol signOf(String kind) {
        return switch (kind) {
            case "inventory" -> Symbol.INVENTORY;
            case "queue" -> Symbol.QUEUE;
            case "supermarket" -> Symbol.SUPERMARKET;
            case "fifo" -> Symbol.FIFO;
            case "wait" -> Symbol.WAIT;
            case "delay" -> Symbol.DELAY;
            case "handoff" -> Symbol.HANDOFF;
            default -> Symbol.DELIVERY;
        };
    }
}
