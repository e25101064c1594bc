package org.vsm.cli.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.dsl.scoping.StreamNames;

/** Where everything that a state's numbers are of stands in the text. */
final class ModelElements {
    private final Map<String, EObject> found = new HashMap<>();

    private ModelElements() {
    }

    /** Elements, options, teams, types and parties of a state by their names. */
    static Map<String, EObject> of(Flow flow) {
        ModelElements elements = new ModelElements();
        elements.walk(flow.elements());
        StreamNames.sharedWith((EObject) flow.origin()).stream().filter(each -> each.getName() != null)
                .forEach(each -> elements.found.putIfAbsent(each.getName(), each));
        return elements.found;
    }

    private void walk(List<Element> elements) {
        for (Element element : elements) {
            add(element.label());
            if (element instanceof Stage stage) {
                walk(stage.elements());
            } else if (element instanceof Choice choice) {
                choice.options().forEach(option -> {
                    add(option.label());
                    walk(option.elements());
                });
            } else if (element instanceof Parallel parallel) {
                parallel.branches().forEach(this::walk);
            } else if (element instanceof Step step) {
                step.reworks().forEach(line -> walk(line.wayBack()));
            }
        }
    }

    private void add(Label label) {
        if (label.origin() instanceof EObject origin) {
            found.put(label.name(), origin);
        }
    }
}
