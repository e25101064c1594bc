package org.vsm.dsl.syntax.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads texts of the language word by word and knows at each place what may follow. It follows all readings of a text at
 * once, so that it stops at the first word that fits none: the place where a reader would stop too.
 */
public final class Automaton {

    private final Language language;
    private final Map<Set<Position>, Situation> situations = new HashMap<>();

    Automaton(Language language) {
        this.language = language;
    }

    /** The situation before the first word of a rule. */
    public Situation start(String rule) {
        return situation(Set.of(new Position(language.rule(rule).start(), Position.Caller.none())));
    }

    Situation situation(Set<Position> positions) {
        return situations.computeIfAbsent(positions, each -> new Situation(each, this));
    }

    Language language() {
        return language;
    }
}
