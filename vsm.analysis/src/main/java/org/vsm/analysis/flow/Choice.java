package org.vsm.analysis.flow;

import java.util.List;
import java.util.Set;

/** Every unit takes one of the options; a unit for which no option is left passes by. */
public record Choice(Label label, List<Option> options) implements Element {

    /**
     * One way of a choice.
     *
     * @param share     as written; null: by type, or otherwise
     * @param types     the types that take this option; empty: by share
     * @param otherwise takes what the others leave
     */
    public record Option(Label label, ShareFact share, Set<String> types, boolean otherwise, List<Element> elements) {
    }
}
