package org.vsm.dsl.syntax.grammar;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;

/** A point between two words in one rule of the grammar, and the ways on from there. */
final class Node {

    private final List<Arc> arcs = new ArrayList<>();
    private boolean body;
    private EReference reference;

    /** A way on. */
    sealed interface Arc permits Free, Word, Call {
        Node to();
    }

    /** Goes on without reading. */
    record Free(Node to) implements Arc {
    }

    /** Reads one word of a kind. */
    record Word(int kind, Node to) implements Arc {
    }

    /** Reads what another rule says. */
    record Call(Rule rule, Node to) implements Arc {
    }

    void addArc(Arc arc) {
        arcs.add(arc);
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** Marks the point where the next statement of a block begins. */
    void markBody() {
        body = true;
    }

    boolean isBody() {
        return body;
    }

    /** Marks the point behind a name that refers to something. */
    void markReference(EReference referring) {
        reference = referring;
    }

    /** What the name before this point refers to; null where it refers to nothing. */
    EReference reference() {
        return reference;
    }
}
