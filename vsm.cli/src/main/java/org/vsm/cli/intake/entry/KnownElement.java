package org.vsm.cli.intake.entry;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.cli.intake.text.PerformerEdits;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.workbook.entry.EntryColumn;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Wait;
import org.vsm.dsl.model.WaitTime;

/** What a line of the collection sheet says about an element that there is. */
final class KnownElement {
    private final StateText state;
    private final String name;
    private final Line line;
    private final Map<String, String> names;
    private final EntryReport report;
    private final EObject element;

    /** @param names of elements by what people may call them, in small letters */
    KnownElement(StateText state, Line line, Map<String, String> names, EntryReport report) {
        this.state = state;
        this.name = line.element();
        this.line = line;
        this.names = names;
        this.report = report;
        this.element = state.element(name);
    }

    void take() {
        String source = line.source();
        if (line.isRenamed()) {
            rename();
        }
        if (line.isMovedToOthers()) {
            who();
        }
        if (line.hasWait()) {
            note("wait", line.waitTime(), source);
        }
        if (line.hasProcess()) {
            note("process", element instanceof Step ? line.processTime() : "", source);
        }
        if (line.has(EntryColumn.ACCURATE)) {
            accurate(line.percent(EntryColumn.ACCURATE), source);
        }
        if (line.has(EntryColumn.WAITING)) {
            waiting(source);
        }
        if (line.hasBack()) {
            back(line.has(EntryColumn.BACK) ? source : "");
        }
        if (line.has(EntryColumn.AFTER)) {
            refuse("after", Refusal.NOT_MOVED);
        }
        if (line.has(EntryColumn.REMARKS)) {
            remark(line.words(EntryColumn.REMARKS));
        }
    }

    /** Another title; one that another element has already would leave open which is meant. */
    private void rename() {
        String title = line.words(EntryColumn.STEP);
        String known = title == null ? null : names.get(EntryEdits.plain(title));
        if (title == null) {
            refuse("title", Refusal.EMPTY);
        } else if (known != null && !known.equals(name)) {
            refuse("title", Refusal.KNOWN_NAME);
        } else {
            String written = Texts.write(title);
            done("title", state.retitle(name, written), written);
            names.put(EntryEdits.plain(title), name);
        }
    }

    private void who() {
        String who = line.words(EntryColumn.WHO);
        List<String> performers = who == null ? List.of() : new Participants(state).in(who);
        if (who == null) {
            refuse("who", Refusal.EMPTY);
        } else if (performers == null) {
            refuse("who", Refusal.UNKNOWN_NAME);
        } else {
            done("who", new PerformerEdits(state).write(name, performers), "by " + who);
        }
    }

    private void note(String column, String time, String source) {
        if (time.isEmpty()) {
            refuse(column, Refusal.NO_PLACE);
            return;
        }
        String keyword = column.equals("wait") ? "wait time" : "process time";
        done(column, write(column, keyword, time + source), keyword + " " + time + source);
    }

    private Refusal write(String column, String keyword, String time) {
        if (element instanceof Wait wait) {
            return state.isOwn(wait) ? state.rewrite(wait.getEstimate(), time) : state.sayTo(name, time);
        }
        if (element instanceof Buffer buffer) {
            return buffer(buffer, time);
        }
        TimeItem own = column.equals("wait") ? state.own(name, WaitTime.class, KnownElement::isForAll)
                : state.own(name, ProcessTime.class, KnownElement::isForAll);
        return own == null ? state.say(name, keyword + " " + time) : state.rewrite(own.getEstimate(), time);
    }

    private static boolean isForAll(TimeItem item) {
        return item.getEstimate() != null && item.getEstimate().getTypes() == null;
    }

    private Refusal buffer(Buffer buffer, String content) {
        return state.isOwn(buffer) ? state.rewriteContent(buffer, content) : state.sayTo(name, content);
    }

    private void accurate(String percent, String source) {
        if (!(element instanceof Step)) {
            refuse("accurate", Refusal.NO_PLACE);
            return;
        }
        CompleteAccurate own = state.own(name, CompleteAccurate.class, each -> each.getShare().getTypes() == null);
        Refusal refusal = own == null ? state.say(name, "complete and accurate " + percent + source) : state.rewrite(own.getShare(), percent + source);
        done("accurate", refusal, "complete and accurate " + percent + source);
    }

    private void waiting(String source) {
        String count = line.waiting();
        if (!(element instanceof Buffer buffer) || line.hasWait()) {
            refuse("waiting", Refusal.NO_PLACE);
            return;
        }
        done("waiting", buffer(buffer, count + source), count + source);
    }

    private void back(String source) {
        String target = line.has(EntryColumn.BACK_TO) ? names.get(EntryEdits.plain(line.words(EntryColumn.BACK_TO))) : null;
        if (!(element instanceof Step) || !(state.element(target) instanceof Step)) {
            refuse("back", target == null ? Refusal.UNKNOWN_NAME : Refusal.NO_PLACE);
            return;
        }
        Rework own = state.own(name, Rework.class, each -> each.getTarget() != null && target.equals(each.getTarget().getName())
                && each.getShare().getTypes() == null);
        String item = "rework " + line.back() + source + " to " + state.written(target);
        if (own == null) {
            done("back", state.say(name, item), item);
        } else {
            done("back", line.has(EntryColumn.BACK) ? state.rewrite(own.getShare(), line.back() + source) : null, item);
        }
    }

    private void remark(String words) {
        String note = "note " + Texts.write(words);
        boolean hasItems = element instanceof Step || state.isOwn(element);
        done("remarks", hasItems ? state.say(name, note) : Refusal.NO_PLACE, note);
    }

    private void done(String column, Refusal refusal, String text) {
        if (refusal == null) {
            report.take(line, text);
        } else {
            refuse(column, refusal);
        }
    }

    private void refuse(String column, Refusal why) {
        report.refuse(line, column, Reason.of(why));
    }
}
