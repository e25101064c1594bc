package org.vsm.cli.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.resources.Performance.Part;
import org.vsm.cli.streams.StatedSource;

/** What the text says about elements beside their figures. */
final class Behind {
    private final Map<String, Element> elements = new HashMap<>();
    private final Performance performance;
    private final Flow flow;

    Behind(Flow flow) {
        this.performance = new Performance(flow);
        this.flow = flow;
        FlowGraph.of(flow).nodes().stream().filter(node -> node.kind().takesTime())
                .forEach(node -> elements.put(node.element().label().name(), node.element()));
    }

    /** How many people work on a step at the same time, of alternative teams in the mean; null for what is no step. */
    Double people(ElementFigures figures) {
        return elements.get(figures.name()) instanceof Step step
                ? (Double) performance.parts(step).stream().mapToDouble(Part::people).sum() : null;
    }

    /** Where the numbers of an element come from, in words of the language; empty where nothing is stated. */
    String sources(ElementFigures figures) {
        return StatedSource.of(elements.get(figures.name()), flow).stream().map(Behind::words).collect(Collectors.joining("; "));
    }

    private static String words(StatedSource stated) {
        Provenance source = stated.source();
        List<String> words = new ArrayList<>();
        if (source.kind() != Provenance.Kind.UNSTATED) {
            words.add(StateLines.Line.code(source.kind()));
        }
        if (source.date() != null) {
            words.add(source.date().toString());
        }
        if (source.text() != null) {
            words.add("\"" + source.text() + "\"");
        }
        return number(stated) + String.join(" ", words);
    }

    /** Whose source it is: {@code processTime for Urgent: }; empty where the element has but one number. */
    private static String number(StatedSource stated) {
        List<String> words = new ArrayList<>();
        if (stated.of() != null) {
            words.add(switch (stated.of()) {
                case PROCESS_TIME -> "processTime";
                case WAIT_TIME -> "waitTime";
                case COMPLETE_ACCURATE -> "completeAccurate";
            });
        }
        if (!stated.types().isEmpty()) {
            words.add("for " + stated.types().stream().map(WorkType::name).collect(Collectors.joining(", ")));
        }
        return words.isEmpty() ? "" : String.join(" ", words) + ": ";
    }
}
