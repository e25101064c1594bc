package org.vsm.dsl.syntax.grammar;

/** A rule of the grammar as a network of points. */
final class Rule {

    private final String name;
    private final Node start = new Node();
    private final Node end = new Node();

    Rule(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Node start() {
        return start;
    }

    Node end() {
        return end;
    }
}
