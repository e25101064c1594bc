package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.cli.diagram.foot.Legend;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.foot.Symbol;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** The legend of a map: its arrows, and what all views have. */
record MapLegend(DrawnState input, DiagramWords words) {

    List<Entry> entries(List<Link> links, Set<String> texts) {
        Legend legend = new Legend(input, words, texts);
        List<Entry> entries = new ArrayList<>(Legend.arrows(links, words));
        if (occurs("inventory") || occurs("queue")) {
            entries.add(new Entry(Symbol.PUSH, words.text("legend.push")));
        }
        if (occurs("supermarket")) {
            entries.add(new Entry(Symbol.PULL, words.text("legend.pull")));
        }
        entries.addAll(legend.improvements());
        entries.addAll(legend.entries());
        return entries;
    }

    private boolean occurs(String kind) {
        return input.figures().elements().stream().anyMatch(each -> each.label().kind().equals(kind));
    }
}
