package org.vsm.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks texts into lines of so many columns: at blanks, but never between a number and what it counts. */
final class Lines {

    private Lines() {
    }

    /**
     * @param width 1 or more
     * @return at least one line, each of at most so many columns
     */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int needed = DisplayWidth.of(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = word;
            while (!rest.isEmpty() && DisplayWidth.of(rest) > width) {
                String part = fitting(rest, width);
                int end = WordBreak.before(rest, fitting(rest, width - 1).length());
                lines.add(end > 0 ? rest.substring(0, end) + "-" : part);
                rest = rest.substring(end > 0 ? end : part.length());
            }
            line.append(rest);
            used += DisplayWidth.of(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** @return the columns that the longest part takes which is not broken where there is room */
    static int longestWord(String text) {
        return words(text).stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    /** @return the text, or as much of it as fits before a sign that some is missing */
    static String cut(String text, int width) {
        return DisplayWidth.of(text) <= width ? text : fitting(text, width - 1).stripTrailing() + "…";
    }

    /** @return the text and blanks up to the width */
    static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
        return right ? blanks + text : text + blanks;
    }

    /** The longest start that fits, but at least one character. */
    private static String fitting(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += DisplayWidth.of(codePoint);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boolean together = false;
        StringTokenizer tokens = new StringTokenizer(text, " ");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            if (together) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            together = isNumber(word);
        }
        return words;
    }

    private static boolean isNumber(String word) {
        if (word.isEmpty() || word.length() > 10 || !Character.isDigit(word.charAt(word.length() - 1))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if ((sign < '0' || sign > '9') && ".,+-<>(".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }
}
