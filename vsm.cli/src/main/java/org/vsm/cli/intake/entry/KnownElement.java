package org.vsm.cli.intake.entry;

import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
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
    KnownElement(StateText state, String name, Line line, Map<String, String> names, EntryReport report) {
        this.state = state;
        this.name = name;
        this.line = line;
        this.names = names;
        this.report = report;
        this.element = state.element(name);
    }

    /** @param source of the numbers, as the text writes it */
    void take(String source) {
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
        if (line.has(EntryColumn.BACK)) {
            back(line.percent(EntryColumn.BACK), source);
        }
        if (line.has(EntryColumn.REMARKS)) {
            remark(line.words(EntryColumn.REMARKS));
        }
    }

    private void note(String column, String time, String source) {
        if (time == null || time.isEmpty()) {
            refuse(column, time == null ? Refusal.ONE_END : Refusal.NO_PLACE);
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
        if (!(element instanceof Buffer buffer) || count == null || line.hasWait()) {
            refuse("waiting", count == null ? Refusal.NOT_WHOLE : Refusal.NO_PLACE);
            return;
        }
        done("waiting", buffer(buffer, count + source), count + source);
    }

    private void back(String percent, String source) {
        String target = line.has(EntryColumn.BACK_TO) ? names.get(line.words(EntryColumn.BACK_TO).strip().toLowerCase(Locale.ROOT)) : null;
        if (!(element instanceof Step) || !(state.element(target) instanceof Step)) {
            refuse("back", target == null ? Refusal.UNKNOWN_NAME : Refusal.NO_PLACE);
            return;
        }
        Rework own = state.own(name, Rework.class, each -> each.getTarget() != null && target.equals(each.getTarget().getName())
                && each.getShare().getTypes() == null);
        String item = "rework " + percent + source + " to " + state.written(target);
        done("back", own == null ? state.say(name, item) : state.rewrite(own.getShare(), percent + source), item);
    }

    private void remark(String words) {
        String note = "note " + Texts.write(words);
        boolean hasItems = element instanceof Step || state.isOwn(element);
        done("remarks", hasItems ? state.say(name, note) : Refusal.NO_PLACE, note);
    }

    private void done(String column, Refusal refusal, String text) {
        if (refusal == null) {
            report.take(line.number(), name, text);
        } else {
            refuse(column, refusal);
        }
    }

    private void refuse(String column, Refusal why) {
        report.refuse(line.number(), name, column, why);
    }
}
