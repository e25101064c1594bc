package org.vsm.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Wait;

/**
 * What people call the elements of a flow. What has no name in the text is called after what it is and whom it is for,
 * or else by the step that follows: "delay for Employees", "queue before Triage".
 */
public final class ElementTitles {

    private final Wording wording;
    private final Map<String, String> others;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Label> untitled = new ArrayList<>();

    /** @param others titles of teams, parties and systems by name */
    public ElementTitles(Flow flow, Map<String, String> others, Wording wording) {
        this.wording = wording;
        this.others = others;
        flow.elements().forEach(this::add);
        nameUntitled(null);
    }

    /** The title of an element; null where there is none of this name. */
    public String of(String name) {
        return titles.get(name);
    }

    /** Whether the text gives a thing no name: the name is then its kind and number. */
    public static boolean isUnnamed(Label label) {
        return label.name().matches(label.kind() + "-\\d+") && label.title().equals(label.name());
    }

    private void add(Element element) {
        if (element instanceof Step step) {
            nameUntitled(step.label().title());
            put(step.label(), null);
            step.reworks().forEach(rework -> {
                rework.wayBack().forEach(this::add);
                nameUntitled(rework.target());
            });
        } else if (element instanceof Stage stage) {
            put(stage.label(), null);
            stage.elements().forEach(this::add);
        } else if (element instanceof Choice choice) {
            choice.options().forEach(option -> {
                put(option.label(), null);
                option.elements().forEach(this::add);
            });
        } else if (element instanceof Parallel parallel) {
            parallel.branches().forEach(branch -> branch.forEach(this::add));
        } else if (element instanceof Wait wait) {
            put(wait.label(), wait.waitingFor());
        } else if (element instanceof Handoff handoff) {
            put(handoff.label(), handoff.to());
        } else {
            put(element.label(), null);
        }
    }

    private void put(Label label, String whom) {
        if (!isUnnamed(label)) {
            titles.put(label.name(), label.title());
        } else if (whom != null) {
            String kind = wording.text("kind." + label.kind());
            titles.put(label.name(), wording.text(label.kind().equals("handoff") ? "unnamed.to" : "unnamed.for", kind, others.getOrDefault(whom, whom)));
        } else if (!label.kind().equals("option") && !label.kind().equals("delivery") && !label.kind().equals("parallel")) {
            untitled.add(label);
        }
    }

    private void nameUntitled(String next) {
        for (Label label : untitled) {
            String kind = wording.text("kind." + label.kind());
            titles.put(label.name(), next == null ? kind : wording.text("unnamed.before", kind, titles.getOrDefault(next, next)));
        }
        untitled.clear();
    }
}
