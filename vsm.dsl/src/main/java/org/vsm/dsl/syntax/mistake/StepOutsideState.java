package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Steps directly in the value stream or in the file; they belong into one of its states. Told once for several in a row. */
final class StepOutsideState implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        Word owner = site.owner();
        Set<String> places = site.language().placesOfStatement(word.kind());
        if (owner != null && !site.is(owner, "value") || !places.contains("State") || !site.situation().isAtBody()) {
            return Optional.empty();
        }
        boolean told = word.previous() != null && word.previous().isLeftOut() && word.previous().length() > 0;
        return Optional.of(site.withoutBrokenPart(told ? null : word.problem(SyntaxCodes.STEP_OUTSIDE_STATE, word.text())));
    }
}
