package org.vsm.dsl.states;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies text into a map. References of a copy still point to text; {@link References} turns them at the end. EMF's own
 * copier goes down by recursion: blocks in blocks would exhaust its stack.
 */
final class TextCopier {

    private final Origins origins;
    private final Map<EClass, Features> features = new HashMap<>();

    /** What an object of a class is made of: values and references, which a copy shares, and parts, which it does not. */
    private record Features(List<EStructuralFeature> shared, List<EReference> parts) {

        static Features of(EClass type) {
            List<EStructuralFeature> all = type.getEAllStructuralFeatures().stream()
                    .filter(each -> !each.isDerived() && !(each instanceof EReference reference && reference.isContainer())).toList();
            return new Features(all.stream().filter(each -> !isPart(each)).toList(),
                    all.stream().filter(Features::isPart).map(EReference.class::cast).toList());
        }

        private static boolean isPart(EStructuralFeature feature) {
            return feature instanceof EReference reference && reference.isContainment();
        }
    }

    TextCopier(Origins origins) {
        this.origins = origins;
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T copy(T text) {
        Deque<EObject> open = new ArrayDeque<>();
        EObject copy = begin(text, open);
        while (!open.isEmpty()) {
            addParts(open.pop(), open);
        }
        return (T) copy;
    }

    /** What a class refers to without holding it. */
    static List<EReference> crossReferencesOf(EClass type) {
        return Features.of(type).shared().stream().filter(each -> !(each instanceof EAttribute)).map(EReference.class::cast).toList();
    }

    private EObject begin(EObject text, Deque<EObject> open) {
        EObject copy = EcoreUtil.create(text.eClass());
        for (EStructuralFeature each : featuresOf(text).shared()) {
            if (text.eIsSet(each)) {
                copy.eSet(each, text.eGet(each));
            }
        }
        origins.record(text, copy);
        open.push(text);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private void addParts(EObject text, Deque<EObject> open) {
        EObject copy = origins.copyOf(text);
        for (EReference each : featuresOf(text).parts()) {
            if (each.isMany()) {
                List<EObject> copies = (List<EObject>) copy.eGet(each);
                ((List<EObject>) text.eGet(each)).forEach(part -> copies.add(begin(part, open)));
            } else if (text.eGet(each) instanceof EObject part) {
                copy.eSet(each, begin(part, open));
            }
        }
    }

    private Features featuresOf(EObject text) {
        return features.computeIfAbsent(text.eClass(), Features::of);
    }
}
