package org.vsm.dsl.states;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change that cannot be applied as it is written.
 *
 * @param code    what is wrong
 * @param where   the object of the text to report it at
 * @param feature of that object; null: the whole object
 * @param index   in a feature of many values; -1: the whole feature
 * @param arguments for the message, in the order that the code says
 * @param related another place that explains it; null where there is none
 */
public record StateIssue(Code code, EObject where, EStructuralFeature feature, int index, List<String> arguments, EObject related) {

    /** What can be wrong with a change. */
    public enum Code {
        /** The states are built from each other. */
        CYCLE,
        /** {0} is no longer there, because an earlier change took it away. */
        TARGET_GONE,
        /** {0} is removed, but {1} still sends units to it. */
        REMOVED_BUT_TARGET,
        /** {0} is removed, but {1} still uses it. */
        REMOVED_BUT_USED,
        /** {0} cannot have what the change gives it: {1}. */
        DOES_NOT_FIT,
        /** "to" does not fit {0}. */
        TO_DOES_NOT_FIT,
        /** The shares that are set add up to {0} %, and nothing is left that could make up for it. */
        NOTHING_TO_SCALE,
        /** {0} is kept, but it is not among what is replaced. */
        KEPT_BUT_NOT_REPLACED,
        /** An element is appended after the inherited delivery. */
        AFTER_DELIVERY
    }
}
