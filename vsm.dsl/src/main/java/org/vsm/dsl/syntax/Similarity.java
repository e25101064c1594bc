package org.vsm.dsl.syntax;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How much a word looks like another one that may have been meant. */
public final class Similarity {

    /** Returned where the words have nothing in common. */
    public static final int NONE = Integer.MAX_VALUE;

    /** Of a word with fewer letters, one that is wrong is too much of it. */
    private static final int SHORT = 4;

    private Similarity() {
    }

    /**
     * 0 for the same word in capitals, 1 for its beginning (a word half typed), else 1 more than the number of letters
     * to change, add, take away or swap; {@link #NONE} where that is more than a third of the word.
     */
    public static int of(String written, String meant) {
        return of(written, meant, SHORT);
    }

    /** The same for names: there are few of them, so that of one with three letters one may be wrong. */
    public static int ofNames(String written, String meant) {
        return of(written, meant, SHORT - 1);
    }

    /** The one that was probably meant; empty where none is similar. */
    public static Optional<String> closest(String written, Collection<String> possible) {
        return possible.stream().filter(each -> of(written, each) != NONE)
                .min(Comparator.comparingInt((String each) -> of(written, each)).thenComparing(Comparator.naturalOrder()));
    }

    /** @param enough from so many letters on one may be wrong */
    private static int of(String written, String meant, int enough) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = meant.toLowerCase(Locale.ROOT);
        if (from.equals(to)) {
            return 0;
        }
        if (from.length() > 1 && to.startsWith(from)) {
            return 1;
        }
        int allowed = Math.max(1, to.length() / 3);
        boolean tooShort = Math.min(from.length(), to.length()) < enough && !haveSameLetters(from, to);
        if (tooShort || Math.abs(from.length() - to.length()) > allowed) {
            return NONE;
        }
        int distance = distance(from, to);
        return distance <= allowed ? distance + 1 : NONE;
    }

    /** Of a word of three letters, one that is wrong is a third. */
    private static boolean haveSameLetters(String from, String to) {
        return Arrays.equals(from.chars().sorted().toArray(), to.chars().sorted().toArray());
    }

    /** Letters to change, add, take away or swap with the next one. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[to.length()];
    }
}
