package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.parts.Legend;
import org.vsm.cli.diagram.parts.Legend.Entry;
import org.vsm.cli.diagram.parts.Symbol;

/** The legend of a map: its arrows, and what all views have. */
record MapLegend(DrawnState input, DiagramWords words) {

    List<Entry> entries(List<Link> links) {
        List<Entry> entries = new ArrayList<>();
        addLinks(entries, links);
        if (occurs("inventory") || occurs("queue")) {
            entries.add(entry(Symbol.PUSH, "legend.push"));
        }
        if (occurs("supermarket")) {
            entries.add(entry(Symbol.PULL, "legend.pull"));
        }
        entries.addAll(new Legend(input, words).entries());
        return entries;
    }

    private void addLinks(List<Entry> entries, List<Link> links) {
        if (links.stream().anyMatch(each -> each.role().equals("information") && each.mark() == Link.Mark.NONE)) {
            entries.add(entry(Symbol.INFORMATION, "legend.information"));
        }
        if (links.stream().anyMatch(each -> each.mark() == Link.Mark.FLASH)) {
            entries.add(entry(Symbol.ELECTRONIC, "legend.electronic"));
        }
        add(entries, links, "feedback", Symbol.FEEDBACK);
        add(entries, links, "shipment", Symbol.SHIPMENT);
        add(entries, links, "rework", Symbol.REWORK);
        add(entries, links, "skip", Symbol.SKIP);
    }

    private void add(List<Entry> entries, List<Link> links, String role, Symbol symbol) {
        if (links.stream().anyMatch(each -> each.role().equals(role))) {
            entries.add(entry(symbol, "legend." + role));
        }
    }

    private boolean occurs(String kind) {
        return input.figures().elements().stream().anyMatch(each -> each.label().kind().equals(kind));
    }

    private Entry entry(Symbol symbol, String key) {
        return new Entry(symbol, words.text(key));
    }
}
