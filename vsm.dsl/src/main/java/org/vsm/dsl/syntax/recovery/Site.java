package org.vsm.dsl.syntax.recovery;

import java.util.List;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Language;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** The place of a word that does not fit, and what can be known there. */
public final class Site {

    private final Word word;
    private final Word lastRead;
    private final Situation situation;
    private final Block block;
    private final Words words;
    private final Word lastClosingBrace;
    private final Balance balance;
    private final Language language;
    private final Reading reading;

    Site(Words words, Word word, Word lastRead, Situation situation, Block block, Word lastClosingBrace, Balance balance, Language language) {
        this.word = word;
        this.lastRead = lastRead;
        this.situation = situation;
        this.words = words;
        this.block = block;
        this.lastClosingBrace = lastClosingBrace;
        this.balance = balance;
        this.language = language;
        this.reading = new Reading(language);
    }

    /** The first word that does not fit. */
    public Word word() {
        return word;
    }

    /** What might stand in the place of the word. */
    public Situation situation() {
        return situation;
    }

    /** The word before it that is not left out; null where there is none. */
    public Word previous() {
        return lastRead;
    }

    /** The word that is not left out before another, which was read or does not fit; null where there is none. */
    public Word before(Word other) {
        return other == word ? lastRead : other.lastRead();
    }

    /** The last word before it that is read and stands in the text; null where there is none. */
    public Word lastWritten() {
        Word each = previous();
        while (each != null && each.isInserted()) {
            each = before(each);
        }
        return each;
    }

    /** The first word of the statement that is being read; null before the first one of a block. */
    public Word statement() {
        return block.statement();
    }

    /** What might stand in the place of a word that was read, or of the one that does not fit. */
    public Situation situationAt(Word other) {
        return other == word ? situation : other.before();
    }

    Block block() {
        return block;
    }

    /** The last closing brace that was read; null before the first. */
    Word lastClosingBrace() {
        return lastClosingBrace;
    }

    /** Whether the word that does not fit here would fit in another situation. */
    boolean fitsIn(Situation other) {
        return reading.after(other, word) != null;
    }

    /** The text of the file between two offsets. */
    public String textBetween(int start, int end) {
        return words.text().substring(start, end);
    }

    /** The words among the tokens of a part of the text that is cut anew. */
    List<Word> read(List<CommonToken> tokens, int shift, Word within) {
        return words.read(tokens, shift, within);
    }

    Balance balance() {
        return balance;
    }

    public Language language() {
        return language;
    }

    public Vocabulary vocabulary() {
        return language.vocabulary();
    }

    /** Whether a keyword or a mark may stand here. */
    public boolean allows(String keyword) {
        return situation.allows(vocabulary().keyword(keyword));
    }

    /** Whether a name, a text, a number or a date may stand here: ID, STRING, INT, DECIMAL, DATE. */
    public boolean allowsTerminal(String terminal) {
        return situation.allows(vocabulary().terminal(terminal));
    }

    /** Whether a word is of a kind such as ID or STRING. */
    public boolean isTerminal(Word other, String terminal) {
        return other != null && other.kind() == vocabulary().terminal(terminal);
    }

    public boolean isNumber(Word other) {
        return isTerminal(other, "INT") || isTerminal(other, "DECIMAL");
    }

    /** Whether a word is written with letters. */
    public boolean isWord(Word other) {
        return other != null && !other.isInserted() && (isTerminal(other, "ID") || vocabulary().isWordKeyword(other.kind()));
    }

    /** Whether the word that does not fit stands on a line with the one before. */
    public boolean isOnSameLine() {
        return previous() != null && !word.isEnd() && !word.isFirstOnLine();
    }

    /** The word that begins the statement around: "step", "team"; null for what stands in the file itself. */
    public Word owner() {
        return block.owner();
    }

    /** Leaves out what does not fit where the statement before is whole, else that statement. */
    public Repair withoutBrokenPart(SyntaxProblem problem) {
        return LeavingOut.brokenPart(this, site -> problem);
    }

    /** Leaves out the statement that is being read. */
    public Repair withoutStatement(SyntaxProblem problem) {
        return LeavingOut.statement(this, site -> problem);
    }

    /** Whether a word is a certain keyword or mark. */
    public boolean is(Word other, String keyword) {
        return other != null && other.kind() == vocabulary().keyword(keyword);
    }

    /** How far reading gets with a repair, in words from the one that did not fit; -1 if not even there. */
    public int progress(Repair repair) {
        return reading.progress(repair, situationAt(repair.from()), word);
    }

    /** How many words, at most a few, can be read from a word on in a situation. */
    int progressFrom(Word first, Situation start) {
        return reading.progress(start, first, first);
    }

    /** Whether a repair makes sense of the word and of what follows. */
    public boolean convinces(Repair repair) {
        return progress(repair) >= 2;
    }
}
