package org.vsm.cli.diagram.boxes;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** Says of which of the three kinds of bottleneck an element is: in words, since colour alone tells nobody on a black and white print. */
public record BottleneckMarks(DrawnState input, DiagramWords words) {

    /** Empty for most. */
    public List<String> of(String element) {
        Bottlenecks found = input.figures().bottlenecks();
        List<String> marks = new ArrayList<>();
        add(marks, element, found.capacity(), "bottleneck.capacity");
        add(marks, element, found.delay(), "bottleneck.delay");
        add(marks, element, found.quality(), "bottleneck.quality");
        return marks;
    }

    private void add(List<String> marks, String element, Bottleneck bottleneck, String key) {
        if (bottleneck != null && bottleneck.element().equals(element)) {
            marks.add(words.text(key));
        }
    }
}
