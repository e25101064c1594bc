package org.vsm.dsl.syntax.recovery;

import org.vsm.dsl.syntax.SyntaxProblem;

/** Tells the writer why a statement was left out. */
public interface Explanation {

    /** The mistake at the word that does not fit; never null. */
    SyntaxProblem of(Site site);
}
