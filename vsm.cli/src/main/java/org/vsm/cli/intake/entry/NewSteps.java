package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.workbook.entry.EntryColumn;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.model.Step;

/** Steps that nobody had thought of before the workshop, as new text. */
final class NewSteps {
    private final StateText state;
    private final Map<String, String> names;
    private final Participants participants;
    private final EntryReport report;
    private final Map<String, EObject> anchors = new HashMap<>();

    NewSteps(StateText state, Map<String, String> names, EntryReport report) {
        this.state = state;
        this.names = names;
        this.participants = new Participants(state);
        this.report = report;
    }

    void take(Line line) {
        Refusal refusal = refusal(line);
        String name = refusal == null ? line.words(EntryColumn.STEP) : "";
        if (refusal == null) {
            refusal = place(line, name);
        }
        if (refusal == null) {
            report.take(line, "step " + Texts.write(name));
            if (line.has(EntryColumn.WAITING)) {
                report.refuse(line, "waiting", Reason.of(Refusal.NO_PLACE));
            }
        } else {
            report.refuse(line, "step", Reason.of(refusal));
        }
    }

    private Refusal refusal(Line line) {
        if (!line.has(EntryColumn.STEP)) {
            return Refusal.NO_STEP;
        }
        if (names.containsKey(EntryEdits.plain(line.words(EntryColumn.STEP))) || anchors.containsKey(EntryEdits.plain(line.words(EntryColumn.STEP)))) {
            return Refusal.KNOWN_NAME;
        }
        return line.hasBack() && target(line) == null ? Refusal.UNKNOWN_NAME : null;
    }

    private Refusal place(Line line, String name) {
        String text = text(line, name);
        String after = line.words(EntryColumn.AFTER);
        if (after == null) {
            anchors.put(EntryEdits.plain(name), null);
            return state.addAtEnd(text);
        }
        if (anchors.containsKey(EntryEdits.plain(after))) {
            EObject anchor = anchors.get(EntryEdits.plain(after));
            anchors.put(EntryEdits.plain(name), anchor);
            return anchor == null ? state.addAtEnd(text) : state.addAfter(anchor, text);
        }
        EObject anchor = state.element(names.get(EntryEdits.plain(after)));
        if (anchor == null) {
            return Refusal.UNKNOWN_NAME;
        }
        anchors.put(EntryEdits.plain(name), anchor);
        return state.addAfter(anchor, text);
    }

    private String text(Line line, String name) {
        String source = line.source();
        List<String> items = new ArrayList<>();
        if (line.hasWait()) {
            items.add("wait time " + line.waitTime() + source);
        }
        if (line.hasProcess()) {
            items.add("process time " + line.processTime() + source);
        }
        if (line.has(EntryColumn.ACCURATE)) {
            items.add("complete and accurate " + line.percent(EntryColumn.ACCURATE) + source);
        }
        if (line.hasBack()) {
            items.add("rework " + line.back() + (line.has(EntryColumn.BACK) ? source : "") + " to " + state.written(target(line)));
        }
        List<String> performers = line.has(EntryColumn.WHO) ? participants.in(line.words(EntryColumn.WHO)) : List.of();
        if (performers == null) {
            items.add("note " + Texts.write(line.words(EntryColumn.WHO)));
        }
        if (line.has(EntryColumn.REMARKS)) {
            items.add("note " + Texts.write(line.words(EntryColumn.REMARKS)));
        }
        String who = performers == null || performers.isEmpty() ? ""
                : " by " + performers.stream().map(state::written).collect(Collectors.joining(", "));
        return "step " + Texts.write(name) + who + (items.isEmpty() ? "" : " { " + String.join("  ", items) + " }");
    }

    /** The step that units go back to; null where there is none of that name. */
    private String target(Line line) {
        String target = line.has(EntryColumn.BACK_TO) ? names.get(EntryEdits.plain(line.words(EntryColumn.BACK_TO))) : null;
        return target != null && state.element(target) instanceof Step ? target : null;
    }
}
