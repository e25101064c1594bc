package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A time or a share that is not there: it is read as unknown, which is what it is. */
final class MissingNumber implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word last = site.lastWritten();
        if (!site.allows("?") || site.situation().isAtBody() || last == null) {
            return Optional.empty();
        }
        SyntaxProblem problem = WhatWasExpected.missing(site).correctedBy(last.end(), 0, " ?");
        return Optional.of(Repair.inserting(problem, site.word(), site.vocabulary().keyword("?"))).filter(site::convinces);
    }
}
