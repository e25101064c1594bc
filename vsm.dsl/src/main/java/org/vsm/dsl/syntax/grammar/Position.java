package org.vsm.dsl.syntax.grammar;

import java.util.IdentityHashMap;
import java.util.Map;

/** A point in a rule, with the rules that called it. */
record Position(Node node, Caller caller) {

    /** Where to go on when a rule is done. One object for each chain of calls, so that chains compare fast. */
    static final class Caller {

        private final Node after;
        private final Caller parent;
        private final Map<Node, Caller> children = new IdentityHashMap<>(4);

        private Caller(Node after, Caller parent) {
            this.after = after;
            this.parent = parent;
        }

        static Caller none() {
            return new Caller(null, null);
        }

        Caller calling(Node next) {
            return children.computeIfAbsent(next, each -> new Caller(each, this));
        }

        Node after() {
            return after;
        }

        Caller parent() {
            return parent;
        }
    }
}
