package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies text into a map. References of a copy still point to text; {@link References} turns them at the end. */
final class TextCopier {

    private final Origins origins;

    TextCopier(Origins origins) {
        this.origins = origins;
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T copy(T text) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        EObject copy = copier.copy(text);
        for (Map.Entry<EObject, EObject> each : copier.entrySet()) {
            origins.record(each.getKey(), each.getValue());
            for (EReference reference : each.getKey().eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && each.getKey().eIsSet(reference)) {
                    each.getValue().eSet(reference, reference.isMany()
                            ? new ArrayList<>((List<?>) each.getKey().eGet(reference)) : each.getKey().eGet(reference));
                }
            }
        }
        return (T) copy;
    }
}
