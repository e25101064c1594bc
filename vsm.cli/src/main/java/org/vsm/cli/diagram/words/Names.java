package org.vsm.cli.diagram.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;

/** The elements that an element holds, on the line of the flow; ways back are not on it. */
public final class Names {

    private Names() {
    }

    /** Names of an element and of all that it holds. */
    public static Set<String> in(Element element) {
        Set<String> names = new LinkedHashSet<>();
        names.add(element.label().name());
        inner(element).forEach(each -> names.addAll(in(each)));
        return names;
    }

    public static List<Step> stepsIn(Element element) {
        List<Step> steps = new ArrayList<>();
        if (element instanceof Step step) {
            steps.add(step);
        }
        inner(element).forEach(each -> steps.addAll(stepsIn(each)));
        return steps;
    }

    /** Elements and all that they hold, the work on ways back as well. */
    public static List<Element> everything(List<Element> elements) {
        List<Element> all = new ArrayList<>();
        for (Element element : elements) {
            all.add(element);
            all.addAll(everything(inner(element)));
            if (element instanceof Step step) {
                step.reworks().forEach(each -> all.addAll(everything(each.wayBack())));
            }
        }
        return all;
    }

    /** The options of all choices, those on ways back as well. */
    public static List<Choice.Option> options(List<Element> elements) {
        return everything(elements).stream().filter(Choice.class::isInstance).flatMap(each -> ((Choice) each).options().stream()).toList();
    }

    private static List<Element> inner(Element element) {
        if (element instanceof Stage stage) {
            return stage.elements();
        }
        List<Element> inner = new ArrayList<>();
        if (element instanceof Choice choice) {
            choice.options().forEach(each -> inner.addAll(each.elements()));
        } else if (element instanceof Parallel parallel) {
            parallel.branches().forEach(inner::addAll);
        }
        return inner;
    }
}
