package org.vsm.cli.diagram.boxes;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.cli.diagram.parts.Highlight;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** Says of which of the three kinds of bottleneck an element is: in words, since colour alone tells nobody on a black and white print. */
public record BottleneckMarks(DrawnState input, DiagramWords words) {

    /** Empty for most. */
    public List<Highlight> of(String element) {
        Bottlenecks found = input.figures().bottlenecks();
        List<Highlight> marks = new ArrayList<>();
        add(marks, element, found.capacity(), Highlight.Kind.CAPACITY, "bottleneck.capacity");
        add(marks, element, found.delay(), Highlight.Kind.DELAY, "bottleneck.delay");
        add(marks, element, found.quality(), Highlight.Kind.QUALITY, "bottleneck.quality");
        return marks;
    }

    private void add(List<Highlight> marks, String element, Bottleneck bottleneck, Highlight.Kind kind, String key) {
        if (bottleneck != null && bottleneck.element().equals(element)) {
            marks.add(new Highlight(kind, words.text(key)));
        }
    }
}
