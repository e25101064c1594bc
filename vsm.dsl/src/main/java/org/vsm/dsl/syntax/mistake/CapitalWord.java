package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A keyword in other than its small or capital letters: Step, STEP, pt. */
final class CapitalWord implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> here = meant(site.word(), site);
        return here.isPresent() || !site.isTerminal(site.previous(), "ID") ? here : meant(site.previous(), site);
    }

    private static Optional<Repair> meant(Word word, Site site) {
        if (!site.isTerminal(word, "ID")) {
            return Optional.empty();
        }
        for (int kind : site.situationAt(word).kinds()) {
            String keyword = site.vocabulary().textOf(kind);
            if (keyword != null && Similarity.of(word.text(), keyword) == 0) {
                Repair repair = Repair.reading(
                        word.problem(SyntaxCodes.CAPITAL_WORD, word.text(), keyword).correctedBy(keyword), word, kind);
                if (site.convinces(repair)) {
                    return Optional.of(repair);
                }
            }
        }
        return Optional.empty();
    }
}
