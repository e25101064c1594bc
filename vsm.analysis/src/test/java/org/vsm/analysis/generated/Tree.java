package org.vsm.analysis.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;

/** Random flows as trees. */
final class Tree {

    private Tree() {
    }

    /** Sum over the elements; of parallel branches the longest. */
    static double seconds(List<Element> elements, Map<Element, Double> secondsOf) {
        double sum = 0;
        for (Element element : elements) {
            sum += secondsOf.getOrDefault(element, 0.0);
            if (element instanceof Stage stage) {
                sum += seconds(stage.elements(), secondsOf);
            } else if (element instanceof Choice choice) {
                sum += choice.options().stream().mapToDouble(option -> seconds(option.elements(), secondsOf)).sum();
            } else if (element instanceof Parallel parallel) {
                sum += parallel.branches().stream().mapToDouble(branch -> seconds(branch, secondsOf)).max().orElse(0);
            } else if (element instanceof Step step) {
                sum += step.reworks().stream().mapToDouble(rework -> seconds(rework.wayBack(), secondsOf)).sum();
            }
        }
        return sum;
    }

    /** What of the language a flow uses. */
    static Set<String> parts(Flow flow) {
        Set<String> parts = new HashSet<>();
        collect(flow.elements(), parts, "");
        if (flow.types().size() > 1) {
            parts.add("types");
        }
        return parts;
    }

    private static void collect(List<Element> elements, Set<String> parts, String where) {
        for (Element element : elements) {
            parts.add(element.label().kind());
            if (element instanceof Buffer buffer && buffer.count() != null) {
                parts.add("count");
            } else if (element instanceof Stage stage) {
                collect(stage.elements(), parts, where);
            } else if (element instanceof Choice choice) {
                choice.options().forEach(option -> {
                    collect(option.elements(), parts, where);
                    if (!option.types().isEmpty()) {
                        parts.add("for types");
                    }
                });
            } else if (element instanceof Parallel parallel) {
                parallel.branches().forEach(branch -> collect(branch, parts, " in parallel"));
            } else if (element instanceof Step step) {
                collect(step, parts, where);
            }
        }
    }

    private static void collect(Step step, Set<String> parts, String where) {
        step.reworks().forEach(rework -> {
            parts.add("rework" + where);
            parts.add("rework");
            if (rework.once()) {
                parts.add("once");
            }
            if (!rework.wayBack().isEmpty()) {
                parts.add("way back");
            }
            collect(rework.wayBack(), parts, " on way back");
        });
        if (!step.skips().isEmpty()) {
            parts.add("skip");
        }
        if (!step.leaves().isEmpty()) {
            parts.add("leave");
        }
    }
}
