package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A word that must stand in this place and is not there: "process 5 min" without "time". */
final class MissingWord implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Set<Integer> kinds = site.situation().kinds();
        Word last = site.previous();
        if (kinds.size() != 1 || last == null) {
            return Optional.empty();
        }
        int kind = kinds.iterator().next();
        String keyword = site.vocabulary().textOf(kind);
        if (keyword == null || keyword.equals("{") || keyword.equals("}")) {
            return Optional.empty();
        }
        SyntaxProblem problem = SyntaxProblem.of(SyntaxCodes.MISSING_WORD, last.start(), last.length(), last.shown(), keyword)
                .correctedBy(last.end(), 0, " " + keyword);
        return Optional.of(Repair.inserting(problem, site.word(), kind)).filter(site::convinces);
    }
}
