package org.vsm.cli.text;

/** Where a word is broken that is longer than a line: as it is spoken, with a hyphen, as far as that can be guessed. */
final class WordBreak {

    private static final String VOWELS = "aeiouyäöüáàâéèêëíóôúAEIOUYÄÖÜ";
    /** Letters before an h that make one sound with it. */
    private static final String BEFORE_H = "cpt";
    private static final int SHORTEST = 3;

    private WordBreak() {
    }

    /**
     * The index at which the rest of a word starts, if a hyphen may end the first part: before a consonant that a vowel
     * follows, so that what the first part ends with can be spoken.
     *
     * @param most length of the first part without the hyphen
     * @return 0 where there is no such place
     */
    static int before(String word, int most) {
        for (int at = Math.min(most, word.length() - SHORTEST); at >= SHORTEST; at--) {
            if (isConsonant(word, at) && isVowel(word, at + 1)) {
                int start = startOfSound(word, at);
                if (start >= SHORTEST && Character.isLetter(word.charAt(start - 1))) {
                    return start;
                }
            }
        }
        return 0;
    }

    private static int startOfSound(String word, int consonant) {
        boolean joined = word.charAt(consonant) == 'h' && BEFORE_H.indexOf(word.charAt(consonant - 1)) >= 0;
        int start = joined ? consonant - 1 : consonant;
        return joined && word.charAt(start) == 'c' && word.charAt(start - 1) == 's' ? start - 1 : start;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static boolean isConsonant(String word, int at) {
        return Character.isLowerCase(word.charAt(at)) && !isVowel(word, at);
    }
}
