package org.vsm.dsl.syntax.parse;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.vsm.dsl.parser.antlr.internal.InternalVsmParser;
import org.vsm.dsl.services.VsmGrammarAccess;

/** Stops at the first word that does not fit, without a guess of its own. */
final class StrictParser extends InternalVsmParser {

    /** Says that the text has a mistake; which one is found out by others. */
    static final class Misfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Misfit() {
            super(null, null, false, false);
        }
    }

    StrictParser(XtextTokenStream input, VsmGrammarAccess grammar) {
        super(input, grammar);
    }

    @Override
    public void reportError(RecognitionException e) {
        throw new Misfit();
    }

    @Override
    public void recover(IntStream input, RecognitionException e) {
        throw new Misfit();
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream input, int ttype, BitSet follow) {
        throw new Misfit();
    }
}
