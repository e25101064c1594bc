package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.workbook.entry.EntryColumn;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.model.Step;

/** Steps that nobody had thought of before the workshop, as new text. */
final class NewSteps {
    private final StateText state;
    private final Map<String, String> names;
    private final Map<String, String> teams;
    private final EntryReport report;
    private final Map<String, EObject> anchors = new HashMap<>();

    NewSteps(StateText state, Map<String, String> names, Map<String, String> teams, EntryReport report) {
        this.state = state;
        this.names = names;
        this.teams = teams;
        this.report = report;
    }

    /** @param source of the numbers, as the text writes it */
    void take(Line line, String source) {
        String name = line.words(EntryColumn.STEP).strip();
        Refusal refusal = refusal(line, name);
        if (refusal == null) {
            refusal = place(line, name, source);
        }
        if (refusal == null) {
            report.take(line.number(), name, "step " + Texts.write(name));
        } else {
            report.refuse(line.number(), name, "step", refusal);
        }
    }

    private Refusal refusal(Line line, String name) {
        if (names.containsKey(plain(name)) || anchors.containsKey(plain(name))) {
            return Refusal.KNOWN_NAME;
        }
        if (line.hasWait() && line.waitTime() == null || line.hasProcess() && line.processTime() == null) {
            return Refusal.ONE_END;
        }
        return line.has(EntryColumn.BACK) && target(line) == null ? Refusal.UNKNOWN_NAME : null;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Refusal place(Line line, String name, String source) {
        String text = text(line, name, source);
        String after = line.words(EntryColumn.AFTER);
        if (after == null) {
            anchors.put(plain(name), null);
            return state.addAtEnd(text);
        }
        if (anchors.containsKey(plain(after))) {
            EObject anchor = anchors.get(plain(after));
            anchors.put(plain(name), anchor);
            return anchor == null ? state.addAtEnd(text) : state.addAfter(anchor, text);
        }
        EObject anchor = state.element(names.get(plain(after)));
        if (anchor == null) {
            return Refusal.UNKNOWN_NAME;
        }
        anchors.put(plain(name), anchor);
        return state.addAfter(anchor, text);
    }

    private String text(Line line, String name, String source) {
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
        if (line.has(EntryColumn.BACK)) {
            items.add("rework " + line.percent(EntryColumn.BACK) + source + " to " + state.written(target(line)));
        }
        String team = line.has(EntryColumn.WHO) ? teams.get(plain(line.words(EntryColumn.WHO))) : null;
        if (line.has(EntryColumn.WHO) && team == null) {
            items.add("note " + Texts.write(line.words(EntryColumn.WHO)));
        }
        if (line.has(EntryColumn.REMARKS)) {
            items.add("note " + Texts.write(line.words(EntryColumn.REMARKS)));
        }
        String who = team == null ? "" : " by " + state.written(team);
        return "step " + Texts.write(name) + who + (items.isEmpty() ? "" : " { " + String.join("  ", items) + " }");
    }

    /** The step that units go back to; null where there is none of that name. */
    private String target(Line line) {
        String target = line.has(EntryColumn.BACK_TO) ? names.get(plain(line.words(EntryColumn.BACK_TO))) : null;
        return target != null && state.element(target) instanceof Step ? target : null;
    }
}
