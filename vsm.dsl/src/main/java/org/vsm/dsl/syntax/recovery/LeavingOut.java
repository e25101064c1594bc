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

    private LeavingOut() {
    }

    /** Leaves out what does not fit where the statement before is whole, else that statement. */
    static Repair brokenPart(Site site, Explanation explanation) {
        if (site.situation().isAtBody()) {
            return from(site.word(), site, explanation);
        }
        if (site.statement() != null) {
            return from(site.statement(), site, explanation);
        }
        // behind a block that was left out, words went on with the statement before it
        Word last = site.previous();
        return last == null ? from(site.word(), site, explanation) : Repair.leavingOut(explanation.of(site), last, last.next());
    }

    /** Leaves out the statement that is being read. */
    static Repair statement(Site site, Explanation explanation) {
        return from(site.statement() == null ? site.word() : site.statement(), site, explanation);
    }

    private static Repair from(Word from, Site site, Explanation explanation) {
        Extent extent = new Extent(site, from, site.situationAt(from));
        Word resume = extent.end();
        List<Word> words = new ArrayList<>(Repair.leavingOut(null, from, resume).words());
        if (site.is(resume, "{") && !extent.continuesAt(resume)) {
            words.add(resume.as(Vocabulary.LEFT_OUT_OPENING));
            resume = resume.next();
        }
        return new Repair(isTold(site, from) ? null : explanation.of(site), from, words, resume);
    }

    /** What follows from an earlier mistake is not told again. */
    private static boolean isTold(Site site, Word from) {
        Word before = from.previous();
        return site.block().orphan()
                || before.isLeftOut() && before.previous() != null && before.lineNumber() == from.lineNumber();
    }

    /** How far the words reach that are left out. */
    private record Extent(Site site, Word from, Situation base) {

        Word end() {
            Word word = from;
            if (!site.is(from, "{") && !from.isEnd()) {
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
