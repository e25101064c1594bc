package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies text into a map. References of a copy still point to text; {@link References} turns them at the end. */
final class TextCopier {

    private final Origins origins;
    private final Map<EClass, List<EReference>> references = new HashMap<>();

    TextCopier(Origins origins) {
        this.origins = origins;
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T copy(T text) {
        return (T) new Copier().copy(text);
    }

    /** What a class refers to without holding it. */
    static List<EReference> crossReferencesOf(EClass type) {
        return type.getEAllReferences().stream()
                .filter(each -> !each.isContainment() && !each.isContainer() && !each.isDerived()).toList();
    }

    @SuppressWarnings("serial")
    private final class Copier extends EcoreUtil.Copier {

        @Override
        public EObject copy(EObject text) {
            EObject copy = super.copy(text);
            if (copy != null) {
                origins.record(text, copy);
                for (EReference each : references.computeIfAbsent(text.eClass(), TextCopier::crossReferencesOf)) {
                    if (text.eIsSet(each)) {
                        copy.eSet(each, each.isMany() ? new ArrayList<>((List<?>) text.eGet(each)) : text.eGet(each));
                    }
                }
            }
            return copy;
        }

        /** All copies are known to the origins already. */
        @Override
        public EObject put(EObject text, EObject copy) {
            return null;
        }
    }
}
