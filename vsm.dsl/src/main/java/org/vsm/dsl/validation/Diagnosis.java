package org.vsm.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What is wrong or doubtful at a place of the text.
 *
 * @param code     of the rule
 * @param severity error, warning, or info for a hint
 * @param message  in the language of the user
 * @param place    where
 * @param related  other places that explain it
 * @param data     for a quick fix
 */
record Diagnosis(String code, Severity severity, String message, Place place, List<Related> related, List<String> data) {

    /** An object of the text, or a feature of it; null: its name, or all of it. */
    record Place(EObject object, EStructuralFeature feature, int index) {
    }

    /** A place and what it has to do with it. */
    record Related(Place place, String message) {
    }
}
