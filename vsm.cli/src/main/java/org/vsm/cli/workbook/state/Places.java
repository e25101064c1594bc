package org.vsm.cli.workbook.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;

/** Where elements stand: in which stage, option, branch or way back; the outermost comes first. */
final class Places {
    private final StateContext context;
    private final Map<String, String> placeOf = new HashMap<>();

    Places(StateContext context) {
        this.context = context;
        visit(context.graph().flow().elements(), "");
    }

    private void visit(List<Element> elements, String place) {
        for (Element element : elements) {
            placeOf.put(element.label().name(), place);
            if (element instanceof Stage stage) {
                visit(stage.elements(), inside(place, stage.label().title()));
            } else if (element instanceof Choice choice) {
                choice.options().forEach(option -> visit(option.elements(), inside(place, option(choice, option))));
            } else if (element instanceof Parallel parallel) {
                for (int i = 0; i < parallel.branches().size(); i++) {
                    String branch = context.words().text("routing.branch", Integer.toString(i + 1));
                    visit(parallel.branches().get(i), inside(place, branch));
                }
            } else if (element instanceof Step step) {
                step.reworks().forEach(line -> visit(line.wayBack(),
                        inside(place, context.words().text("place.wayback", context.title(step.label())))));
            }
        }
    }

    private static String inside(String place, String part) {
        return place.isEmpty() ? part : place + " › " + part;
    }

    /** What people call an option. */
    String option(Choice choice, Choice.Option option) {
        if (!option.label().name().matches("option-\\d+")) {
            return option.label().title();
        }
        return option.otherwise() ? context.words().text("place.otherwise")
                : context.words().text("place.option", Integer.toString(choice.options().indexOf(option) + 1));
    }

    /** The place of an element; empty at the top. */
    String of(Element element) {
        return placeOf.getOrDefault(element.label().name(), "");
    }
}
