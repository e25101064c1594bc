package org.vsm.cli.diagram.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.cli.diagram.parts.DiagramWords;
import org.vsm.cli.diagram.parts.Legend;
import org.vsm.cli.diagram.parts.Symbol;
import org.vsm.cli.diagram.scene.Canvas;

/** Explains the marks of changes that occur, and those of both states. */
record CompareLegend(ComparedStates states, Set<Fate> fates) {

    double draw(Canvas canvas, double x, double y, double width) {
        DiagramWords words = states.wordsAfter();
        Set<Legend.Entry> entries = new LinkedHashSet<>();
        fates.forEach(each -> entries.add(new Legend.Entry(Symbol.NONE, words.text("legend." + each.key()))));
        entries.addAll(new Legend(states.from(), states.wordsBefore()).entries());
        entries.addAll(new Legend(states.to(), words).entries());
        return Legend.draw(List.copyOf(entries), canvas, x, y, width);
    }
}
