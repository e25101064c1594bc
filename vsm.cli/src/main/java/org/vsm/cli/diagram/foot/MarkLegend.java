package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.cli.diagram.boxes.StepContents;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Names;

/** The highlights of a picture: bottlenecks, what is slower than the demand, estimates, what lies beside the main route. */
record MarkLegend(DrawnState input, DiagramWords words, Set<String> texts) {

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        addBottleneck(entries, input.figures().bottlenecks().capacity(), "legend.bottleneck.capacity");
        addBottleneck(entries, input.figures().bottlenecks().delay(), "legend.bottleneck.delay");
        addBottleneck(entries, input.figures().bottlenecks().quality(), "legend.bottleneck.quality");
        if (texts.contains(words.text("slowerThanTakt"))) {
            entries.add(new Entry(Symbol.MARK, words.text("legend.takt")));
        }
        if (input.figures().elements().stream().anyMatch(each -> each.label().kind().equals("step") && !each.onMainRoute())) {
            entries.add(new Entry(Symbol.BESIDE, words.text("legend.beside")));
        }
        if (input.figures().flow().elements().stream().map(Names::stepsIn).anyMatch(steps -> steps.stream().anyMatch(StepContents::isEstimated))) {
            entries.add(new Entry(Symbol.ESTIMATED, words.text("legend.dashed")));
        }
        return entries;
    }

    /** A team as bottleneck has a mark of its own. */
    private void addBottleneck(List<Entry> entries, Bottleneck bottleneck, String key) {
        if (bottleneck != null && input.figures().flow().teams().stream().noneMatch(each -> each.name().equals(bottleneck.element()))) {
            entries.add(new Entry(Symbol.MARK, words.text(key)));
        }
    }
}
