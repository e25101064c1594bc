package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Work in parallel with one branch only. */
final class IncompleteParallel implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.statement();
        if (!site.is(first, "parallel") || !site.is(site.previous(), "}") || !site.allows("and")
                || site.situation().kinds().size() != 1) {
            return Optional.empty();
        }
        Word brace = site.previous();
        return Optional.of(Repair.inserting(
                first.problem(SyntaxCodes.INCOMPLETE_PARALLEL).correctedBy(brace.end(), 0, " and { }"), site.word(),
                site.vocabulary().keyword("and"), site.vocabulary().keyword("{"), site.vocabulary().keyword("}")));
    }
}
