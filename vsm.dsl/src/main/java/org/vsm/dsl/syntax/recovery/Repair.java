package org.vsm.dsl.syntax.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/**
 * Other words in the place of some, so that reading can go on, and the mistake that made it necessary.
 *
 * @param problem what to tell the writer; null where he was told already
 * @param from the first word that is replaced
 * @param words what takes the place; words that are left out included
 * @param resume the first word that stays
 */
public record Repair(SyntaxProblem problem, Word from, List<Word> words, Word resume) {

    /** Leaves out the words from one to before another. */
    public static Repair leavingOut(SyntaxProblem problem, Word from, Word resume) {
        List<Word> words = new ArrayList<>();
        for (Word word = from; word != resume; word = word.next()) {
            if (!word.isInserted()) {
                words.add(word.as(word.isLeftOut() ? word.kind() : Vocabulary.LEFT_OUT));
            }
        }
        return new Repair(problem, from, words, resume);
    }

    /** Puts words of some kinds before a word. */
    public static Repair inserting(SyntaxProblem problem, Word before, int... kinds) {
        return new Repair(problem, before, inserted(before, before.start(), kinds), before);
    }

    /** Puts a word that is written with some characters before another. */
    public static Repair inserting(SyntaxProblem problem, Word before, int kind, String text) {
        Word word = inserted(before, before.start(), kind).get(0);
        return new Repair(problem, before, List.of(word.as(kind, word.end(), text)), before);
    }

    /** Takes a word as one of another kind, followed by more that are not in the text. */
    public static Repair reading(SyntaxProblem problem, Word word, int... kinds) {
        return merging(problem, word, word.next(), word.text(), kinds);
    }

    /** Takes the words from one to before another as a single one, followed by more that are not in the text. */
    public static Repair merging(SyntaxProblem problem, Word from, Word resume, String text, int... kinds) {
        List<Word> words = new ArrayList<>();
        int end = resume.previous().end();
        words.add(from.as(kinds[0], end, text));
        words.addAll(inserted(resume, end, Arrays.copyOfRange(kinds, 1, kinds.length)));
        return new Repair(problem, from, words, resume);
    }

    /** Words that are not in the text stand on the line of what they follow. */
    private static List<Word> inserted(Word place, int offset, int... kinds) {
        Word.Line line = place.previous() == null ? place.line() : place.previous().line();
        List<Word> words = new ArrayList<>();
        for (int kind : kinds) {
            words.add(new Word(kind, offset, offset, "", line, false));
        }
        return words;
    }

    /** Whether the repair changes nothing. */
    boolean isIdle() {
        return from == resume && words.isEmpty();
    }

    /** The same repair for another mistake; null for one that the writer was told already. */
    public Repair because(SyntaxProblem other) {
        return new Repair(other, from, words, resume);
    }
}
