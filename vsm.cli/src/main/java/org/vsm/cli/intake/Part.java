package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.workbook.input.Attribute;

/**
 * What holds together in a workbook that came back, and is taken over or not: all changes of an element, the shares of a
 * choice, those of the types of work, a line of the collection sheet.
 */
record Part(List<StateChange> changes, List<ReturnedRow> lines) {

    /** All parts, in the order of the workbook. */
    static List<Part> of(List<StreamChanges> streams) {
        List<Part> parts = new ArrayList<>();
        for (StreamChanges stream : streams) {
            Map<List<Object>, List<StateChange>> together = new LinkedHashMap<>();
            stream.changes().forEach(each -> together.computeIfAbsent(whole(each), key -> new ArrayList<>()).add(each));
            together.values().forEach(each -> parts.add(new Part(each, List.of())));
            stream.returned().rows().forEach(row -> parts.add(new Part(List.of(), List.of(row))));
        }
        return parts;
    }

    private static List<Object> whole(StateChange change) {
        Attribute attribute = change.input().key().attribute();
        boolean shared = attribute == Attribute.OPTION || attribute == Attribute.TYPE;
        Object of = shared && change.input().origin() instanceof EObject option && option.eContainer() != null ? option.eContainer()
                : change.input().key().of();
        return List.of(change.state(), of);
    }

    /** What is left of it. */
    Part without(Refused refused) {
        return new Part(changes.stream().filter(each -> !refused.changes().containsKey(each)).toList(),
                lines.stream().filter(each -> !refused.lines().containsKey(each)).toList());
    }

    boolean isEmpty() {
        return changes.isEmpty() && lines.isEmpty();
    }

    /** Leaves it out. */
    void refuse(Refused refused) {
        changes.forEach(each -> refused.add(each, Refusal.WRONG));
        lines.forEach(each -> refused.lines().put(each, Reason.of(Refusal.WRONG)));
    }
}
