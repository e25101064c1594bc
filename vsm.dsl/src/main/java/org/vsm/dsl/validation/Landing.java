package org.vsm.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Diagnosis.Place;

/**
 * Where a finding about an effective state is shown: at the element if it is of the state's own text, else at the change
 * that altered it, else at {@code from}; what is inherited is then a related place.
 *
 * @param place     where
 * @param inherited the text of the base that it is about; null where the place says it
 */
record Landing(Place place, EObject inherited) {

    static Landing of(StateView state, Finding finding) {
        EObject text = state.textOf(finding.subject());
        State source = state.source();
        if (EcoreUtil.isAncestor(source, text) || source.getBase() == null) {
            return new Landing(inText(text, finding), null);
        }
        Change change = state.state().changedBy(finding.subject());
        if (change != null && EcoreUtil.isAncestor(source, change)) {
            return new Landing(new Place(change, targetOf(change), -1), text);
        }
        return new Landing(new Place(source, VsmPackage.Literals.STATE__BASE, -1), text);
    }

    /** What an attribute of an effective state follows from can be of another class, with other features. */
    private static Place inText(EObject text, Finding finding) {
        EStructuralFeature feature = finding.feature();
        boolean fits = feature != null && feature.getEContainingClass().isSuperTypeOf(text.eClass());
        return fits ? new Place(text, feature, finding.index()) : new Place(text, null, -1);
    }

    private static EReference targetOf(Change change) {
        if (change instanceof Alter) {
            return VsmPackage.Literals.ALTER__TARGET;
        }
        if (change instanceof Insert) {
            return VsmPackage.Literals.INSERT__ANCHOR;
        }
        return change instanceof Remove ? VsmPackage.Literals.REMOVE__TARGETS : VsmPackage.Literals.REPLACE__TARGETS;
    }

    /** The places to look at as well. */
    List<EObject> relatedTo(StateView state, Finding finding) {
        List<EObject> related = new ArrayList<>();
        if (inherited != null) {
            related.add(inherited);
        }
        if (finding.related() != null) {
            related.add(state.textOf(finding.related()));
        }
        return related;
    }
}
