package org.vsm.dsl.syntax.recovery;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;

/** A block that begins without its brace. */
final class MissingOpeningBrace implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> here = before(site.word(), site);
        // "handoff Over wait time 4 h }": the brace is missed only after "wait", which might begin a statement of its own
        return here.isPresent() || site.statement() == null ? here : before(site.statement(), site);
    }

    private static Optional<Repair> before(Word word, Site site) {
        int opening = site.vocabulary().keyword("{");
        Word last = site.before(word);
        if (last == null || last.isInserted() || word.isEnd() || !site.situationAt(word).allows(opening)) {
            return Optional.empty();
        }
        SyntaxProblem problem = last.problem(SyntaxCodes.MISSING_OPENING_BRACE, last.shown())
                .correctedBy(last.end(), 0, " {");
        Repair repair = Repair.inserting(problem, word, opening);
        return Optional.of(repair).filter(each -> site.progress(each) >= (site.balance().lacksOpening() ? 2 : 3));
    }
}
