package org.vsm.dsl.syntax.recovery;

import java.util.ArrayList;
import java.util.List;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/**
 * The last resort: leaves a statement out and reads on at the next word that can begin one in the same block. The block of a
 * statement that is left out is read as if its statements stood outside, so that the steps in it stay.
 */
final class LeavingOut {

    private final Explanation explanation;

    LeavingOut(Explanation explanation) {
        this.explanation = explanation;
    }

    Repair repair(Site site) {
        boolean whole = site.situation().isAtBody() || site.statement() == null;
        Word from = whole ? site.word() : site.statement();
        Extent extent = new Extent(site, from, site.situationAt(from));
        Word resume = extent.end();
        List<Word> words = new ArrayList<>(Repair.leavingOut(null, from, resume).words());
        if (site.is(resume, "{") && !extent.continuesAt(resume)) {
            words.add(resume.as(Vocabulary.LEFT_OUT_OPENING));
            resume = resume.next();
        }
        return new Repair(problem(site, from), from, words, resume);
    }

    /** What follows from an earlier mistake is not told again. */
    private SyntaxProblem problem(Site site, Word from) {
        Word before = from.previous();
        boolean told = before != null && before.isLeftOut() && !before.text().isEmpty() && before.lineNumber() == from.lineNumber();
        return told || site.block().orphan() ? null : explanation.of(site);
    }

    /** How far the words reach that are left out. */
    private record Extent(Site site, Word from, Situation base) {

        Word end() {
            Word word = from;
            if (!site.is(from, "{")) {
                word = from.next();
            }
            while (!word.isEnd() && !site.is(word, "{") && !endsAt(word)) {
                word = word.next();
            }
            return word;
        }

        private boolean endsAt(Word word) {
            if (word.start() < site.word().start()) {
                return word.isFirstOnLine() && isStatement(word, 2);
            }
            if (site.is(word, "}")) {
                return true;
            }
            if (word.isFirstOnLine()) {
                return isStatement(word, 2) || isWord(word) && word.indentation() <= from.indentation();
            }
            return isStatement(word, word.gap() > 1 ? 2 : 3);
        }

        private boolean isWord(Word word) {
            return word.kind() == site.vocabulary().terminal("ID") || site.vocabulary().isWordKeyword(word.kind());
        }

        private boolean isStatement(Word word, int words) {
            return base.startsStatement(word.kind())
                    && site.progressFrom(word, base) >= words;
        }

        /** Whether the brace opens the block of what stands before the words that are left out. */
        boolean continuesAt(Word brace) {
            return from == site.word() && brace != from && base.allows(brace.kind());
        }
    }
}
