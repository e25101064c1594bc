package org.vsm.dsl.syntax.recovery;

import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** How many opening braces of a text lack a closing one, after the repairs so far; below 0 there are too few. */
final class Balance {

    private final int opening;
    private final int closing;
    private final int text;
    private int open;

    Balance(Word first, Vocabulary vocabulary) {
        this.opening = vocabulary.keyword("{");
        this.closing = vocabulary.keyword("}");
        this.text = vocabulary.terminal("STRING");
        for (Word word = first; !word.isEnd(); word = word.next()) {
            open += weight(word);
        }
    }

    /** Counts what a repair puts in and takes away. */
    void count(Repair repair) {
        for (Word word = repair.from(); word != repair.resume(); word = word.next()) {
            open -= weight(word);
        }
        for (Word word : repair.words()) {
            open += weight(word);
        }
    }

    boolean lacksClosing() {
        return open > 0;
    }

    boolean lacksOpening() {
        return open < 0;
    }

    /** A text without its end has swallowed the braces of its line. */
    private int weight(Word word) {
        if (word.kind() == text && !Texts.isClosed(word.text())) {
            return (int) (word.text().chars().filter(c -> c == '{').count() - word.text().chars().filter(c -> c == '}').count());
        }
        return word.kind() == opening ? 1 : word.kind() == closing ? -1 : 0;
    }
}
