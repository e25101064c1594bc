package org.vsm.dsl.syntax.mistake;

import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/**
 * Words with nothing between them, which the writer may have meant as one.
 *
 * @param first the first of them
 * @param resume the word behind the last one
 * @param text all characters of the run
 */
record Run(Word first, Word resume, String text) {

    private static final int LONGEST = 12;

    /** The words from one on that touch each other. */
    static Run from(Word first, Site site) {
        Word resume = first.isEnd() ? first : first.next();
        for (int words = 1; !resume.isEnd() && resume.touchesPrevious() && words < LONGEST; words++) {
            resume = resume.next();
        }
        return new Run(first, resume, first.isEnd() ? "" : site.textBetween(first.start(), resume.previous().end()));
    }

    Word last() {
        return resume.previous();
    }
}
