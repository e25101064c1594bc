package org.vsm.dsl.scoping;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.State;

/** What something is that has a name: "a step", "a customer". */
public final class KindKeys {

    private KindKeys() {
    }

    /** The key of the message that says it. */
    public static String of(EObject object) {
        Enumerator kind = object instanceof Party party ? party.getKind()
                : object instanceof State state ? state.getKind() : object instanceof Buffer buffer ? buffer.getKind() : null;
        return "names.kind." + object.eClass().getName() + (kind == null ? "" : "." + kind.getLiteral());
    }
}
