package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A time without its unit where the statement cannot do without: nobody knows what is meant, so it is left out. */
final class MissingUnit implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word number = site.previous();
        if (!site.isNumber(number) || !site.allows("min")) {
            return Optional.empty();
        }
        return Optional.of(site.withoutStatement(
                number.problem(SyntaxCodes.MISSING_UNIT, number.text()).correctedBy(number.end(), 0, " min")));
    }
}
