package org.vsm.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.vsm.dsl.formatting2.Word.Kind;

/** The lines that a text has, and how wide its parts would be on one. */
final class Lines {

    private static final int TAB = 4;

    private final String source;
    private final List<Word> words;
    /** The index of the brace that belongs to one; -1 for words that are no braces. */
    private final int[] partners;
    /** The line in which a word begins. */
    private final int[] firstLines;

    Lines(String source, List<Word> words) {
        this.source = source;
        this.words = words;
        this.partners = partners(words);
        this.firstLines = firstLines(source, words);
    }

    private static int[] partners(List<Word> words) {
        int[] partners = new int[words.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            partners[i] = -1;
            if (words.get(i).is(Kind.OPEN)) {
                open.push(i);
            } else if (words.get(i).is(Kind.CLOSE)) {
                partners[i] = open.pop();
                partners[partners[i]] = i;
            }
        }
        return partners;
    }

    private static int[] firstLines(String source, List<Word> words) {
        int[] lines = new int[words.size()];
        int line = 0;
        int offset = 0;
        for (int i = 0; i < lines.length; i++) {
            for (; offset < words.get(i).offset(); offset++) {
                line += source.charAt(offset) == '\n' ? 1 : 0;
            }
            lines[i] = line;
        }
        return lines;
    }

    /** How many line ends stand before a word. */
    int breaksBefore(int i) {
        int within = (int) words.get(i - 1).text().chars().filter(c -> c == '\n').count();
        return firstLines[i] - firstLines[i - 1] - within;
    }

    /** Whether there is nothing between these braces. */
    boolean isEmptyBody(int open) {
        return partners[open] == open + 1;
    }

    /** Whether a body lies on one line. */
    boolean isOneLineBody(int open) {
        return firstLines[open] == firstLines[partners[open]];
    }

    /** Whether a body of several lines ends with this word. */
    boolean endsLongBody(int i) {
        return words.get(i).is(Kind.CLOSE) && !isOneLineBody(partners[i]) && !isEmptyBody(partners[i]);
    }

    /** Whether a word goes on with a statement of the line before: it begins none, and no body has ended before it. */
    boolean continues(int i) {
        int next = i;
        while (next < words.size() && words.get(next).isComment()) {
            next++;
        }
        int last = i - 1;
        while (last >= 0 && words.get(last).isComment()) {
            last--;
        }
        return next < words.size() && last >= 0 && words.get(next).is(Kind.PLAIN) && !words.get(next).startsItem()
                && words.get(last).is(Kind.PLAIN);
    }

    /** The column in which a comment stands now. */
    int columnOf(Word comment) {
        int column = 0;
        for (int i = source.lastIndexOf('\n', comment.offset() - 1) + 1; i < comment.offset(); i++) {
            char c = source.charAt(i);
            column += c == '\t' ? TAB - column % TAB : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return column;
    }

    /** The column in which a body on one line would end, with what follows it on its line. */
    int endOfBody(int open, int column) {
        int end = endOfWords(open + 1, partners[open], column);
        for (int i = partners[open] + 1; goesOn(i, end); i++) {
            end += gap(i) + words.get(i).width();
            if (words.get(i).is(Kind.OPEN)) {
                break;
            }
        }
        return end;
    }

    /** The column in which the first line of a statement would end that begins in a column. */
    int endOfItem(int start, int column) {
        int end = column + words.get(start).width();
        for (int i = start + 1; goesOn(i, end); i++) {
            end += gap(i) + words.get(i).width();
            if (words.get(i).is(Kind.OPEN)) {
                if (!isOneLineBody(i)) {
                    break;
                }
                end = endOfWords(i + 1, partners[i], end);
                i = partners[i];
            }
        }
        return end;
    }

    private int endOfWords(int from, int to, int column) {
        int end = column;
        for (int i = from; i <= to && end <= Layout.WIDTH; i++) {
            end += gap(i) + words.get(i).width();
        }
        return end;
    }

    private boolean goesOn(int i, int column) {
        return i < words.size() && column <= Layout.WIDTH
                && !words.get(i).startsItem() && !words.get(i).is(Kind.CLOSE) && !words.get(i).isComment();
    }

    /** The blanks before a word on one line. */
    private int gap(int i) {
        Word before = words.get(i - 1);
        boolean item = words.get(i).startsItem() && !before.is(Kind.OPEN) && !before.isComment();
        return item ? 2 : Spacing.between(words, i);
    }
}
