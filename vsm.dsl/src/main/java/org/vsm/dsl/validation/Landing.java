package org.vsm.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Diagnosis.Place;

/**
 * Where a finding about an effective state is shown: at the element if it is of the state's own text, else at the change
 * that altered it, or at what the state adds to it, else at {@code from}; what is inherited is then a related place.
 *
 * @param place     where
 * @param inherited the text of the base that it is about; null where the place says it
 */
record Landing(Place place, EObject inherited) {

    static Landing of(StateView state, Finding finding) {
        EObject text = state.textOf(finding.subject());
        if (state.isOwn(finding.subject()) || state.source().getBase() == null) {
            return new Landing(inText(text, finding), null);
        }
        return Stream.of(ownChangeOf(finding.subject(), state), ownText(finding.related(), state), ownChangeOf(finding.related(), state))
                .flatMap(Optional::stream).findFirst()
                .map(place -> new Landing(place, text))
                .orElseGet(() -> new Landing(new Place(state.source(), VsmPackage.Literals.STATE__BASE, -1), text));
    }

    private static Optional<Place> ownChangeOf(EObject object, StateView state) {
        Change change = object == null ? null : state.state().changedBy(object);
        return change != null && EcoreUtil.isAncestor(state.source(), change) ? Optional.of(new Place(change, targetOf(change), -1))
                : Optional.empty();
    }

    /** What the state adds is to blame where it does not get on with what is inherited. */
    private static Optional<Place> ownText(EObject object, StateView state) {
        return object != null && state.isOwn(object) ? Optional.of(new Place(state.textOf(object), null, -1)) : Optional.empty();
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
        if (finding.related() != null && state.textOf(finding.related()) != place.object()) {
            related.add(state.textOf(finding.related()));
        }
        return related;
    }
}
