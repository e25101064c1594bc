package org.vsm.cli.diagram.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.ElementChange.Change;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.document.comparison.AttributeWords;

/**
 * What a comparison shows.
 *
 * @param from       the state before
 * @param to         the state after
 * @param attributes writes what changed
 */
public record ComparedStates(DrawnState from, DrawnState to, Comparison comparison, AttributeWords attributes) {

    DiagramWords wordsBefore() {
        return new DiagramWords(from);
    }

    DiagramWords wordsAfter() {
        return new DiagramWords(to);
    }

    /** Names of what is in both states, before to after. */
    Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        comparison.elements().stream().filter(each -> each.from() != null && each.to() != null)
                .forEach(each -> same.put(each.from().name(), each.to().name()));
        return same;
    }

    /** Changes by the names of the state before; without what was added. */
    Map<String, ElementChange> changesBefore() {
        Map<String, ElementChange> changes = new HashMap<>();
        comparison.elements().stream().filter(each -> each.from() != null).forEach(each -> changes.put(each.from().name(), each));
        return changes;
    }

    /** Changes by the names of the state after; without what was removed. */
    Map<String, ElementChange> changesAfter() {
        Map<String, ElementChange> changes = new HashMap<>();
        comparison.elements().stream().filter(each -> each.to() != null).forEach(each -> changes.put(each.to().name(), each));
        return changes;
    }

    /** What changed in an element of the state after; empty where nothing did. */
    List<AttributeChange> details(ElementChange change) {
        return change == null || change.change() != Change.CHANGED ? List.of() : change.details();
    }
}
