package org.vsm.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a rule found.
 *
 * @param subject   what it is about: of the text, or of an effective state
 * @param feature   of the subject, to be exact about the place; null: the subject's name, or all of it
 * @param index     in a feature of many values; -1: none
 * @param arguments of the message: objects, numbers, texts
 * @param related   another object that explains it; null where there is none
 * @param data      for a quick fix; what it means is up to the rule
 */
public record Finding(EObject subject, EStructuralFeature feature, int index, List<Object> arguments, EObject related, List<String> data) {

    /** Something about an object. */
    public static Finding at(EObject subject) {
        return new Finding(subject, null, -1, List.of(), null, List.of());
    }

    public Finding in(EStructuralFeature place) {
        return in(place, -1);
    }

    public Finding in(EStructuralFeature place, int position) {
        return new Finding(subject, place, position, arguments, related, data);
    }

    public Finding saying(Object... words) {
        return new Finding(subject, feature, index, List.of(words), related, data);
    }

    public Finding because(EObject reason) {
        return new Finding(subject, feature, index, arguments, reason, data);
    }

    public Finding offering(String... fix) {
        return new Finding(subject, feature, index, arguments, related, List.of(fix));
    }
}
