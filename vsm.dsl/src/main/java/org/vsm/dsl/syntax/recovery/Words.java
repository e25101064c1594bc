package org.vsm.dsl.syntax.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** The words of a text as a chain, with the blanks and comments between them kept aside. */
final class Words {

    private final String text;
    private final Vocabulary vocabulary;
    private final List<CommonToken> blanks = new ArrayList<>();
    private final Word head;

    Words(List<CommonToken> tokens, String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.head = new Word(Vocabulary.LEFT_OUT, 0, 0, "", new Word.Line(0, 0), false);
        Word last = head;
        for (Word word : read(tokens, 0, null)) {
            Word.link(last, word);
            last = word;
        }
        Word.link(last, new Word(Vocabulary.END, text.length(), text.length(), "", new Word.Line(Integer.MAX_VALUE, 0), true));
    }

    Word first() {
        return head.next();
    }

    String text() {
        return text;
    }

    /**
     * The words among tokens; the blanks among them are kept aside.
     *
     * @param shift where the scanned text begins in the file
     * @param within the word that is cut anew; null for the whole text
     */
    List<Word> read(List<CommonToken> tokens, int shift, Word within) {
        List<Word> words = new ArrayList<>(within == null ? tokens.size() / 2 : tokens.size());
        Word.Line line = within == null ? new Word.Line(0, 0) : within.line();
        for (CommonToken token : tokens) {
            token.setStartIndex(token.getStartIndex() + shift);
            token.setStopIndex(token.getStopIndex() + shift);
            if (vocabulary.isBlank(token.getType())) {
                blanks.add(token);
                continue;
            }
            boolean first = within == null && token.getLine() != line.number();
            if (first) {
                line = new Word.Line(token.getLine(), token.getCharPositionInLine());
            }
            int end = token.getStopIndex() + 1;
            words.add(new Word(token.getType(), token.getStartIndex(), end, text.substring(token.getStartIndex(), end), line, first));
        }
        return words;
    }

    /** Puts words in the place of those from one to before another; where both are the same, nothing goes. */
    Word replace(Word from, Word resume, List<Word> words) {
        Word last = from.previous();
        for (Word word : words) {
            Word.link(last, word);
            last = word;
        }
        Word.link(last, resume);
        return words.isEmpty() ? resume : words.get(0);
    }

    /** The tokens of all words, blanks and comments, in the order of the text. */
    List<CommonToken> tokens() {
        blanks.sort(Comparator.comparingInt(CommonToken::getStartIndex));
        List<CommonToken> tokens = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Word word = first(); word != null; word = word.next()) {
            for (; next < blanks.size() && blanks.get(next).getStartIndex() < word.end(); next++) {
                CommonToken blank = blanks.get(next);
                if (blank.getStartIndex() >= end && blank.getStartIndex() < word.start()) {
                    tokens.add(blank);
                    end = blank.getStopIndex() + 1;
                }
            }
            if (!word.isEnd()) {
                tokens.add(word.token());
                end = Math.max(end, word.end());
            }
        }
        return tokens;
    }
}
