package org.vsm.analysis.compare;

import java.util.List;
import org.vsm.analysis.flow.Label;

/**
 * What became of an element.
 *
 * @param from    null where it was added
 * @param to      null where it was removed
 * @param details what changed in it; empty unless {@link Change#CHANGED}
 */
public record ElementChange(Label from, Label to, Change change, List<AttributeChange> details) {

    /** What became of it. */
    public enum Change { ADDED, REMOVED, CHANGED, KEPT }

    /** The name in the later state, else in the earlier one. */
    public String name() {
        return to != null ? to.name() : from.name();
    }
}
