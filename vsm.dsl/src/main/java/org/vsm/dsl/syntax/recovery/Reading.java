package org.vsm.dsl.syntax.recovery;

import java.util.Set;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.grammar.Language;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** Reads words one after the other, as a reader of the file would. */
final class Reading {

    /** After so many words without a mistake a repair is taken as right. */
    static final int CONVINCED = 8;

    /** Signs that beginners put between words; they are a mistake of their own and say nothing of the words around. */
    private static final Set<String> NOISE = Set.of(":", "=", ";", ",");

    private final Language language;

    Reading(Language language) {
        this.language = language;
    }

    /**
     * The situation after a word; null if it may not stand there. A word that begins a line and can begin a statement is no
     * name: behind a half-typed "step" stands the next statement. Nor does a statement go on behind a block that is left out.
     */
    Situation after(Situation situation, Word word) {
        if (isBehindLeftOutBlock(word) && !situation.startsStatement(word.kind())) {
            return null;
        }
        return word.isFirstOnLine() && language.isStatementWord(word.kind()) ? situation.afterKeyword(word.kind())
                : situation.after(word.kind());
    }

    private static boolean isBehindLeftOutBlock(Word word) {
        int before = word.previous() == null ? 0 : word.previous().kind();
        return before == Vocabulary.LEFT_OUT_OPENING || before == Vocabulary.LEFT_OUT_CLOSING;
    }

    /** Behind the word that does not fit, a keyword in capitals, or one spelt wrong where no other may stand, is its own mistake. */
    private Situation tolerantlyAfter(Situation situation, Word word, Word misfit) {
        Situation after = after(situation, word);
        if (after == null && word.start() > misfit.start()) {
            int capital = language.vocabulary().keywordInCapitals(word.text());
            int kind = capital != 0 ? capital : misspelt(situation, word);
            return kind == 0 ? null : situation.afterKeyword(kind);
        }
        return after;
    }

    private int misspelt(Situation situation, Word word) {
        if (situation.kinds().size() != 1) {
            return 0;
        }
        int kind = situation.kinds().iterator().next();
        return language.vocabulary().isWordKeyword(kind)
                && Similarity.of(word.text(), language.vocabulary().textOf(kind)) != Similarity.NONE ? kind : 0;
    }

    /**
     * How far reading gets with a repair: the number of words from the one that did not fit, at most {@link #CONVINCED};
     * -1 if it does not even get there. A statement that begins on a line of its own, and the end of the file, convince at once.
     */
    int progress(Repair repair, Situation before, Word misfit) {
        Situation situation = before;
        for (Word word : repair.words()) {
            situation = word.isLeftOut() ? situation : situation.after(word.kind());
            if (situation == null) {
                return -1;
            }
        }
        return progress(situation, repair.resume(), misfit);
    }

    /** The same from a word on. */
    int progress(Situation start, Word from, Word misfit) {
        Situation situation = start;
        int read = from.start() > misfit.start() ? 1 : 0;
        boolean arrived = read > 0;
        for (Word word = from; ; word = word.next()) {
            if (word.isLeftOut()) {
                continue;
            }
            arrived |= word.start() >= misfit.start();
            if (word.isEnd()) {
                return situation.isComplete() ? CONVINCED : arrived ? read : -1;
            }
            Situation after = tolerantlyAfter(situation, word, misfit);
            if (after == null && word != misfit && NOISE.contains(word.text())) {
                continue;
            }
            if (after == null) {
                // a whole statement was read, and the next line is another matter
                int whole = situation.isAtBody() && word.isFirstOnLine() && read > 1 ? 1 : 0;
                return arrived ? read + whole : -1;
            }
            boolean nextStatement = word.isFirstOnLine() && situation.startsStatement(word.kind());
            if (arrived) {
                read++;
            }
            if (read >= CONVINCED || read > 1 && nextStatement) {
                return CONVINCED;
            }
            situation = after;
        }
    }
}
