package org.vsm.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A rule about what is written, whatever state it is part of; applied to every object of some classes. */
public abstract class TextRule<T extends EObject> implements Rule {

    private final String code;
    private final List<Class<? extends T>> subjects;

    /** @param subjects the classes of objects that the rule is about */
    @SafeVarargs
    protected TextRule(String code, Class<? extends T>... subjects) {
        this.code = code;
        this.subjects = List.of(subjects);
    }

    @Override
    public final String code() {
        return code;
    }

    /** Whether the rule says anything about objects like this one. */
    final boolean appliesTo(EObject object) {
        for (Class<?> subject : subjects) {
            if (subject.isInstance(object)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    final void checkObject(EObject object, Findings findings) {
        check((T) object, findings);
    }

    /** Names may be unresolved; whatever the grammar asks for is there. */
    protected abstract void check(T object, Findings findings);
}
