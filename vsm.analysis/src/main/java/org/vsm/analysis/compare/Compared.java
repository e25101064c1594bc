package org.vsm.analysis.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Rework;
import org.vsm.analysis.flow.Wait;

/**
 * What comparisons look at: a step, wait, buffer, hand-off or an option of a choice.
 *
 * @param element      null for an option
 * @param option       null for an element
 * @param predecessors names that it is the successor of
 */
record Compared(Label label, Element element, Option option, List<String> predecessors) {

    /** All of a flow, in the order of the text. Works off a stack, as blocks may be nested deeper than calls may. */
    static List<Compared> of(Flow flow) {
        List<Compared> all = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        pushInOrder(open, flow.elements());
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Option option) {
                all.add(new Compared(option.label(), null, option, List.of()));
                pushInOrder(open, option.elements());
            } else if (next instanceof Stage stage) {
                pushInOrder(open, stage.elements());
            } else if (next instanceof Choice choice) {
                pushInOrder(open, choice.options());
            } else if (next instanceof Parallel parallel) {
                pushInOrder(open, parallel.branches().stream().flatMap(List::stream).toList());
            } else {
                Element element = (Element) next;
                List<String> predecessors = predecessors(element);
                if (predecessors != null) {
                    all.add(new Compared(element.label(), element, null, predecessors));
                }
                if (element instanceof Step step) {
                    pushInOrder(open, step.reworks().stream().map(Rework::wayBack).flatMap(List::stream).toList());
                }
            }
        }
        return all;
    }

    private static void pushInOrder(Deque<Object> open, List<?> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            open.push(parts.get(i));
        }
    }

    /** Null for what is not compared. */
    private static List<String> predecessors(Element element) {
        if (element instanceof Step step) {
            return step.predecessors();
        }
        if (element instanceof Wait wait) {
            return wait.predecessors();
        }
        if (element instanceof Buffer buffer) {
            return buffer.predecessors();
        }
        return element instanceof Handoff handoff ? handoff.predecessors() : null;
    }

    String name() {
        return label.name();
    }
}
