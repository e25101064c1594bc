package org.vsm.dsl.states;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vsm.dsl.model.Change;

/**
 * A change that cannot be applied as it is written.
 *
 * @param code    what is wrong
 * @param where   the object of the text to report it at
 * @param feature of that object; null: the whole object
 * @param index   in a feature of many values; -1: the whole feature
 * @param arguments for the message, as the code says: objects of the text, or numbers
 * @param related another place of the text that explains it; null where there is none
 */
public record StateIssue(Code code, EObject where, EStructuralFeature feature, int index, List<Object> arguments, EObject related) {

    /** Whether a whole change is left out because what it changes is not there; all else of the state still holds. */
    public boolean isSkippedChange() {
        return where instanceof Change && (code == Code.GONE || code == Code.NOT_THERE);
    }

    /** What can be wrong with a change. */
    public enum Code {
        /** The states are built from each other. */
        CYCLE,
        /** {0} is no longer there, because an earlier change took it away. */
        GONE,
        /** {0} is not there: it comes later, or with an improvement that is rejected. */
        NOT_THERE,
        /** {0} is taken away, but {1} still sends units to it. */
        STILL_A_TARGET,
        /** {0} is removed, but {1} still uses it. */
        STILL_IN_USE,
        /** {0} cannot have what the change gives it. */
        DOES_NOT_FIT,
        /** "to" does not fit {0}. */
        TO_DOES_NOT_FIT,
        /** Nothing can be inserted there: {0}. */
        NO_PLACE,
        /** The shares that are set add up to {0} %, and nothing is left that could make up for it. */
        NOTHING_TO_SCALE,
        /** {0} is kept, but it is not among what is replaced. */
        NOT_REPLACED,
        /** An element is appended after the inherited delivery. */
        AFTER_DELIVERY
    }
}
