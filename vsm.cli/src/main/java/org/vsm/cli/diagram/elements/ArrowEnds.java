package org.vsm.cli.diagram.elements;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.InformationWords;
import org.vsm.cli.diagram.words.Names;
import org.vsm.dsl.model.Information;

/** How many arrows that take ways of their own start or end at each element. */
final class ArrowEnds {

    private final Map<String, Integer> ends = new HashMap<>();

    private ArrowEnds() {
    }

    /** Those of ways back and ahead. */
    static ArrowEnds ofWays(DrawnState input) {
        ArrowEnds ends = new ArrowEnds();
        for (Element element : input.figures().flow().elements()) {
            for (Step step : Names.stepsIn(element)) {
                Stream.concat(step.reworks().stream().map(Step.Rework::target), step.skips().stream().map(Step.Skip::target))
                        .forEach(target -> ends.add(step.label().name(), target));
            }
        }
        return ends;
    }

    /** Those of information, feedback and shipments, too. */
    static ArrowEnds ofWaysAndInformation(DrawnState input) {
        ArrowEnds ends = ofWays(input);
        input.state().items(Information.class).forEach(each -> ends.add(InformationWords.nameOf(each.getSource()), InformationWords.nameOf(each.getTarget())));
        return ends;
    }

    private void add(String from, String to) {
        ends.merge(from, 1, Integer::sum);
        ends.merge(to, 1, Integer::sum);
    }

    int at(String name) {
        return ends.getOrDefault(name, 0);
    }
}
