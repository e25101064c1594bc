package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A state that stands in no value stream and names none. */
final class StateOutsideStream implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        if (site.owner() != null || site.statement() == null || !site.allows("of") || site.previous() == null) {
            return Optional.empty();
        }
        Word first = site.statement();
        return Optional.of(Repair.inserting(first.problemTo(site.previous(), SyntaxCodes.STATE_OUTSIDE_STREAM), site.word(),
                site.vocabulary().keyword("of"), site.vocabulary().terminal("ID"))).filter(site::convinces);
    }
}
