package org.vsm.dsl.syntax.mistake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A share without %, or with a word for it. */
final class MissingPercent implements Mistake {

    private static final Set<String> WORDS = Set.of("percent", "prozent", "pct", "vh");

    @Override
    public Optional<Repair> find(Site site) {
        Word number = site.previous();
        int percent = site.vocabulary().keyword("%");
        if (!site.isNumber(number) || !site.situation().allows(percent)) {
            return Optional.empty();
        }
        Word word = site.word();
        if (WORDS.contains(word.text().toLowerCase(Locale.ROOT))) {
            SyntaxProblem problem = word.problem(SyntaxCodes.MISSING_PERCENT, number.text()).correctedBy("%");
            return Optional.of(Repair.reading(problem, word, percent)).filter(site::convinces);
        }
        if (site.allows("min")) {
            return Optional.empty();
        }
        SyntaxProblem problem = number.problem(SyntaxCodes.MISSING_PERCENT, number.text()).correctedBy(number.end(), 0, " %");
        return Optional.of(Repair.inserting(problem, word, percent)).filter(site::convinces);
    }
}
