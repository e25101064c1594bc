package org.vsm.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vsm.dsl.formatting2.Word.Kind;

/**
 * Lays a text out: four blanks per level; a body that was on one line stays there if the line fits, its attributes two
 * blanks apart; statements that share a line go on sharing it; single blank lines and comments stay where they are.
 */
final class Layout {

    /** The longest line, in columns. */
    static final int WIDTH = 120;

    private static final int INDENTATION = 4;

    /** How a body is laid out: on one line, on the lines that it had, or with a line of its own for every statement. */
    private enum Mode {
        ONE_LINE, AS_WRITTEN, SPREAD
    }

    private final String source;
    private final List<Word> words;
    private final String lineEnd;
    private final Lines lines;
    private final Deque<Mode> bodies = new ArrayDeque<>();
    private final List<Edit> edits = new ArrayList<>();
    private int column;

    private Layout(String source, List<Word> words) {
        this.source = source;
        this.words = words;
        this.lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new Lines(source, words);
    }

    /** @return what has to change, in the order of the text */
    static List<Edit> of(String source, List<Word> words) {
        return words.isEmpty() ? List.of() : new Layout(source, words).edits();
    }

    private List<Edit> edits() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            write(i == 0 ? 0 : words.get(i - 1).end(), word.offset(), i == 0 ? "" : gap(i));
            column += word.width();
            if (word.is(Kind.OPEN)) {
                bodies.push(mode(i));
            } else if (word.is(Kind.CLOSE)) {
                bodies.pop();
            }
        }
        write(words.get(words.size() - 1).end(), source.length(), lineEnd);
        return edits;
    }

    private void write(int from, int to, String text) {
        int lastLine = text.lastIndexOf('\n');
        column = lastLine < 0 ? column + text.length() : text.length() - lastLine - 1;
        if (!source.substring(from, to).equals(text)) {
            edits.add(new Edit(from, to - from, text));
        }
    }

    private Mode mode(int open) {
        if (bodies.peek() == Mode.ONE_LINE || lines.isEmptyBody(open)) {
            return Mode.ONE_LINE;
        }
        if (!lines.isOneLineBody(open)) {
            return Mode.AS_WRITTEN;
        }
        return lines.endOfBody(open, column) <= WIDTH ? Mode.ONE_LINE : Mode.SPREAD;
    }

    /** What stands before a word. */
    private String gap(int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        int breaks = lines.breaksBefore(i);
        if (before.is(Kind.LINE_COMMENT)) {
            return newLine(i, Math.max(1, breaks));
        }
        if (word.isComment()) {
            return breaks > 0 ? newLine(i, breaks) : beforeComment(word, before);
        }
        if (word.is(Kind.CLOSE) || before.is(Kind.OPEN)) {
            return bodies.peek() == Mode.ONE_LINE ? " " : newLine(i, breaks);
        }
        if (word.startsItem()) {
            return beforeItem(i, breaks);
        }
        // A brace, and what goes on after one, stay on the line; other lines that the writer broke stay broken.
        boolean joined = breaks == 0 || word.is(Kind.OPEN) || before.is(Kind.CLOSE);
        return joined ? " ".repeat(Spacing.between(words, i)) : newLine(i, 1);
    }

    private String beforeItem(int i, int breaks) {
        if (bodies.peek() == Mode.ONE_LINE) {
            return words.get(i - 1).isComment() ? " " : "  ";
        }
        boolean alone = bodies.isEmpty() || bodies.peek() == Mode.SPREAD || breaks > 0 || lines.endsLongBody(i - 1);
        if (alone) {
            return newLine(i, breaks);
        }
        String blanks = words.get(i - 1).isComment() ? " " : "  ";
        return lines.endOfItem(i, column + blanks.length()) <= WIDTH ? blanks : newLine(i, 1);
    }

    /** A comment behind a statement keeps its column, so that comments in a row stay aligned. */
    private String beforeComment(Word comment, Word before) {
        if (comment.is(Kind.BLOCK_COMMENT)) {
            return " ";
        }
        return " ".repeat(Math.max(1, lines.columnOf(comment) - column));
    }

    /** A new line, after an empty one if there was one. */
    private String newLine(int i, int breaks) {
        boolean apart = breaks > 1 && !lines.continues(i);
        return (apart ? lineEnd : "") + lineEnd + " ".repeat(INDENTATION * level(i));
    }

    private int level(int i) {
        int depth = bodies.size();
        if (words.get(i).is(Kind.CLOSE)) {
            return depth - 1;
        }
        return lines.continues(i) ? depth + 2 : depth;
    }
}
