package org.vsm.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/**
 * What a name means in a state: what the state's own text declares, and behind it the states that it is built from.
 * A reference inside a change means what stood there before the change; inside a block that the change brings, the
 * block's own names come first.
 */
@Singleton
public class StateNames {

    @Inject
    private IResourceScopeCache cache;

    /**
     * Finds what a name means.
     *
     * @param context the object that refers; inside the state, or outside any (then all of the state counts)
     * @param wanted  what may be referred to
     * @return null if the name means nothing there
     */
    public Named find(State state, EObject context, String name, Predicate<Named> wanted) {
        DeclaredNames declared = declaredIn(state);
        int here = declared.ordinalOf(context);
        Named found = here == DeclaredNames.BY_STATE
                ? declared.find(name, each -> wanted.test(each.element()))
                : findInChange(declared, context, here, name, wanted);
        if (found != null) {
            return found;
        }
        for (State base : basesOf(state)) {
            Named inherited = declaredIn(base).find(name, each -> wanted.test(each.element()));
            if (inherited != null) {
                return inherited;
            }
        }
        return here == DeclaredNames.BY_STATE ? null : declared.findFirst(name, each -> wanted.test(each.element()));
    }

    private static Named findInChange(DeclaredNames declared, EObject context, int here, String name, Predicate<Named> wanted) {
        if (isInBlock(context)) {
            Named own = declared.find(name, each -> each.ordinal() == here && wanted.test(each.element()));
            if (own != null) {
                return own;
            }
        }
        return declared.find(name, each -> each.ordinal() < here && wanted.test(each.element()));
    }

    private static boolean isInBlock(EObject context) {
        for (EObject each = context; !(each instanceof Change); each = each.eContainer()) {
            if (each instanceof Block) {
                return true;
            }
        }
        return false;
    }

    /** All names that mean something in a state, its own first. */
    public Set<String> names(State state) {
        Set<String> names = new LinkedHashSet<>();
        declaredIn(state).names().forEach(names::add);
        basesOf(state).forEach(base -> declaredIn(base).names().forEach(names::add));
        return names;
    }

    /** The states that a state is built from, nearest first; a cycle ends where it closes. */
    public static List<State> basesOf(State state) {
        List<State> bases = new ArrayList<>();
        for (State base = state.getBase(); isReal(base) && base != state && !bases.contains(base); base = base.getBase()) {
            bases.add(base);
        }
        return bases;
    }

    private static boolean isReal(State state) {
        return state != null && !state.eIsProxy();
    }

    private DeclaredNames declaredIn(State state) {
        return cache.get(List.of(DeclaredNames.class, state), state.eResource(), () -> new DeclaredNames(state));
    }
}
