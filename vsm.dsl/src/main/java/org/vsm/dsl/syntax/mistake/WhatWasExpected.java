package org.vsm.dsl.syntax.mistake;

import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Explanation;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Says what does not fit and what might stand there. */
public final class WhatWasExpected implements Explanation {

    @Override
    public SyntaxProblem of(Site site) {
        Word word = site.word();
        return SyntaxProblem.of(SyntaxCodes.UNEXPECTED_WORD, word.start(), word.length(), word.shown());
    }
}
