package org.vsm.dsl.syntax.recovery;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;

/** A closing brace without a block: found at once outside of all blocks, else when the rest does not fit. */
final class SurplusClosingBrace implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        if (site.is(site.word(), "}") && site.block().isFile()) {
            return Optional.of(leavingOut(site.word()));
        }
        Word closed = site.lastClosingBrace();
        if (closed == null || !site.situation().isAtBody() || !site.balance().lacksOpening()) {
            return Optional.empty();
        }
        return Optional.of(leavingOut(closed)).filter(site::convinces);
    }

    static Repair leavingOut(Word brace) {
        Word before = brace.previous();
        boolean told = before.isLeftOut() && before.text().equals(brace.text());
        return Repair.leavingOut(told ? null : brace.problem(SyntaxCodes.SURPLUS_CLOSING_BRACE).correctedBy(""), brace, brace.next());
    }
}
