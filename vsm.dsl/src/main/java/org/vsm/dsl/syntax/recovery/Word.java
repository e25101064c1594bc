package org.vsm.dsl.syntax.recovery;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** A word of the text, in a chain in which words can be replaced. */
public final class Word {

    private final int kind;
    private final int start;
    private final int end;
    private final String text;
    private final Line line;
    private final boolean firstOnLine;
    private Word previous;
    private Word next;
    private Situation before;
    private Block block;
    private Word lastRead;

    /** A line of the text: its number and how many characters its first word is moved in. */
    record Line(int number, int indentation) {
    }

    Word(int kind, int start, int end, String text, Line line, boolean firstOnLine) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.text = text;
        this.line = line;
        this.firstOnLine = firstOnLine;
    }

    /** Another reading of the same part of the text. */
    Word as(int otherKind) {
        return new Word(otherKind, start, end, text, line, firstOnLine);
    }

    /** Another reading of a part of the text that begins where this word begins. */
    Word as(int otherKind, int otherEnd, String otherText) {
        return new Word(otherKind, start, otherEnd, otherText, line, firstOnLine);
    }

    public int kind() {
        return kind;
    }

    /** Offset of the first character. */
    public int start() {
        return start;
    }

    /** Offset behind the last character. */
    public int end() {
        return end;
    }

    public int length() {
        return end - start;
    }

    public String text() {
        return text;
    }

    /** A mistake that shows at this word. */
    public SyntaxProblem problem(String code, Object... arguments) {
        return SyntaxProblem.of(code, start, length(), arguments);
    }

    /** A mistake that shows at the words from this one to another. */
    public SyntaxProblem problemTo(Word last, String code, Object... arguments) {
        return SyntaxProblem.of(code, start, last.end - start, arguments);
    }

    /** The text as a message shows it. */
    public String shown() {
        return text.startsWith("\"") ? text : "`" + text + "`";
    }

    public int lineNumber() {
        return line.number();
    }

    /** How many characters the first word of this word's line is moved in. */
    public int indentation() {
        return line.indentation();
    }

    /** Whether no other word stands before it on its line. */
    public boolean isFirstOnLine() {
        return firstOnLine;
    }

    public boolean isEnd() {
        return kind == Vocabulary.END;
    }

    public boolean isLeftOut() {
        return Vocabulary.isLeftOut(kind);
    }

    /** Whether the word is not in the text; it was put in to make sense of the rest. */
    public boolean isInserted() {
        return start == end && !isEnd();
    }

    /** The word before, whatever it is; null at the first. */
    public Word previous() {
        return previous;
    }

    /** The next word, whatever it is; null at the end. */
    public Word next() {
        return next;
    }

    /** Whether nothing stands between the word before and this one. */
    public boolean touchesPrevious() {
        return previous != null && previous.end == start;
    }

    /** How many characters stand between the word before and this one. */
    public int gap() {
        return previous == null ? start : start - previous.end;
    }

    /** What may stand in its place; null before it was reached. */
    public Situation before() {
        return before;
    }

    Block block() {
        return block;
    }

    /** The last word before it that was read; null where there is none. */
    Word lastRead() {
        return lastRead;
    }

    void reach(Situation situation, Block within, Word readBefore) {
        this.before = situation;
        this.block = within;
        this.lastRead = readBefore;
    }

    Line line() {
        return line;
    }

    static void link(Word left, Word right) {
        if (left != null) {
            left.next = right;
        }
        if (right != null) {
            right.previous = left;
        }
    }

    /** The token that the parser reads in the place of this word. */
    CommonToken token() {
        CommonToken token = new CommonToken(isLeftOut() ? Vocabulary.LEFT_OUT : kind, text);
        token.setStartIndex(start);
        token.setStopIndex(end - 1);
        token.setLine(line.number());
        token.setChannel(isLeftOut() ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL);
        return token;
    }

    @Override
    public String toString() {
        return text + "@" + start;
    }
}
