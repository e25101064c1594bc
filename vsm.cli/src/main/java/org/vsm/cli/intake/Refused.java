package org.vsm.cli.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;

/**
 * What cannot be taken over from a workbook, with the reasons; grows while that is found out.
 *
 * @param changes of inputs
 * @param lines   of collection sheets
 */
record Refused(Map<StateChange, Reason> changes, Map<ReturnedRow, Reason> lines) {

    Refused() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The same, to go on with on trial. */
    Refused copy() {
        return new Refused(new LinkedHashMap<>(changes), new LinkedHashMap<>(lines));
    }

    void add(StateChange change, Refusal why) {
        changes.putIfAbsent(change, Reason.of(why));
    }

    /** Whether an input is among them. */
    boolean has(String state, String key) {
        return changes.keySet().stream().anyMatch(each -> each.state().equals(state) && each.input().key().text().equals(key));
    }

    int size() {
        return changes.size() + lines.size();
    }
}
