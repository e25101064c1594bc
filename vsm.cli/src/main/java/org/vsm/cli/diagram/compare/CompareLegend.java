package org.vsm.cli.diagram.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.cli.diagram.foot.Legend;
import org.vsm.cli.diagram.foot.Symbol;
import org.vsm.cli.diagram.parts.WayApart;

/** Explains the marks of changes that occur, and those of both states. */
record CompareLegend(ComparedStates states, Set<Fate> fates, boolean wrapped) {

    List<Legend.Entry> entries(List<WayApart> ways, Set<String> texts) {
        Set<Legend.Entry> entries = new LinkedHashSet<>();
        fates.forEach(each -> entries.add(new Legend.Entry(signOf(each), states.wordsAfter().text("legend." + each.key()))));
        entries.addAll(new Legend(states.to(), states.wordsAfter(), texts).improvementsOfOthers());
        entries.addAll(Legend.ways(ways, states.wordsAfter()));
        if (wrapped) {
            entries.add(new Legend.Entry(Symbol.CONNECTOR, states.wordsAfter().text("legend.connector")));
        }
        entries.addAll(new Legend(states.from(), states.wordsBefore(), texts).entries());
        entries.addAll(new Legend(states.to(), states.wordsAfter(), texts).entries());
        return List.copyOf(entries);
    }

    private static Symbol signOf(Fate fate) {
        return switch (fate) {
            case NEW -> Symbol.NEW;
            case CHANGED -> Symbol.KAIZEN;
            case GONE -> Symbol.GONE;
            case MOVED -> Symbol.MOVED;
            case KEPT -> Symbol.NONE;
        };
    }
}
