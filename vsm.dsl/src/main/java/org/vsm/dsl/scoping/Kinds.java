package org.vsm.dsl.scoping;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.vsm.dsl.model.VsmPackage.Literals;

/** What can be meant where a name stands. */
public enum Kinds {

    STREAM(Literals.VALUE_STREAM),
    STATE(Literals.STATE),
    STEP(Literals.STEP),
    ELEMENT(Literals.FLOW_ELEMENT),
    TEAM(Literals.TEAM),
    SYSTEM(Literals.USED_SYSTEM),
    TYPE(Literals.WORK_TYPE),
    PROBLEM(Literals.PROBLEM, Literals.INLINE_PROBLEM),
    /** Who performs a step. */
    PERFORMER(Literals.TEAM, Literals.PARTY),
    /** Whom or what one waits for. */
    PARTICIPANT(Literals.PARTY, Literals.TEAM, Literals.USED_SYSTEM),
    /** Where information begins and ends. */
    END(Literals.STEP, Literals.PARTY, Literals.TEAM, Literals.USED_SYSTEM),
    /** What something can be inserted at. */
    ANCHOR(Literals.FLOW_ELEMENT, Literals.OPTION),
    CHANGEABLE(Literals.FLOW_ELEMENT, Literals.OPTION, Literals.TEAM, Literals.PARTY, Literals.WORK_TYPE, Literals.INFORMATION,
            Literals.PROBLEM, Literals.INLINE_PROBLEM),
    ANYTHING(Literals.NAMED);

    private static final Map<EReference, Kinds> BY_REFERENCE = Map.ofEntries(
            Map.entry(Literals.STATE__STREAM, STREAM),
            Map.entry(Literals.STATE__BASE, STATE),
            Map.entry(Literals.REWORK__TARGET, STEP),
            Map.entry(Literals.SKIP__TARGET, STEP),
            Map.entry(Literals.KEEP__TARGET, ELEMENT),
            Map.entry(Literals.PROBLEM__AT, ELEMENT),
            Map.entry(Literals.PROMISE__UNTIL, ELEMENT),
            Map.entry(Literals.METRIC__UNTIL, ELEMENT),
            Map.entry(Literals.REPLACE__TARGETS, ELEMENT),
            Map.entry(Literals.HANDOFF__TO, TEAM),
            Map.entry(Literals.USES__SYSTEMS, SYSTEM),
            Map.entry(Literals.TYPES__TYPES, TYPE),
            Map.entry(Literals.OPTION__TYPES, TYPE),
            Map.entry(Literals.TACKLED_TARGET__PROBLEM, PROBLEM),
            Map.entry(Literals.PERFORMER__ACTOR, PERFORMER),
            Map.entry(Literals.WAIT__WAITING_FOR, PARTICIPANT),
            Map.entry(Literals.INFORMATION__SOURCE, END),
            Map.entry(Literals.INFORMATION__TARGET, END),
            Map.entry(Literals.INSERT__ANCHOR, ANCHOR),
            Map.entry(Literals.ALTER__TARGET, CHANGEABLE),
            Map.entry(Literals.REMOVE__TARGETS, CHANGEABLE));

    private final List<EClass> classes;

    Kinds(EClass... classes) {
        this.classes = List.of(classes);
    }

    /** What a reference can mean. */
    public static Kinds of(EReference reference) {
        Kinds kinds = BY_REFERENCE.get(reference);
        if (kinds == null) {
            throw new IllegalArgumentException(reference.toString());
        }
        return kinds;
    }

    /** Whether an object of a class can be meant. */
    public boolean include(EClass type) {
        return classes.stream().anyMatch(each -> each.isSuperTypeOf(type));
    }
}
