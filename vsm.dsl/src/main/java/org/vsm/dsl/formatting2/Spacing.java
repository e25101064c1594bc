package org.vsm.dsl.formatting2;

import java.util.List;

/** Blanks between the words of one statement. */
final class Spacing {

    private Spacing() {
    }

    /** @return how many blanks stand before a word that follows another one on its line: none or one */
    static int between(List<Word> words, int i) {
        String before = words.get(i - 1).text();
        String word = words.get(i).text();
        boolean close = word.equals(",") || word.equals(")") || before.equals("(")
                || before.equals("%") && word.equals("C&A")
                || before.equals("/") || word.equals("/")
                || isDashOfRange(words, i) || isDashOfRange(words, i - 1);
        return close ? 0 : 1;
    }

    /** 1-3 days, but 10 min - 1 h. */
    private static boolean isDashOfRange(List<Word> words, int i) {
        return words.get(i).text().equals("-") && i > 0 && i + 1 < words.size()
                && words.get(i - 1).isNumber() && words.get(i + 1).isNumber();
    }
}
