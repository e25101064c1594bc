package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A number with a word behind it that is no unit. */
final class UnknownUnit implements Mistake {

    /** What a unit is taken for if it is spelt nearly so. */
    private static final String[] UNITS = {"s", "sec", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour",
        "hours", "d", "day", "days", "wk", "week", "weeks", "month", "months"};

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        if (!site.isNumber(site.previous()) || !site.isOnSameLine() || !site.isTerminal(word, "ID") || !site.allows("min")) {
            return Optional.empty();
        }
        String similar = null;
        int least = Similarity.NONE;
        for (String unit : UNITS) {
            int difference = Similarity.of(word.text(), unit);
            if (difference < least) {
                least = difference;
                similar = unit;
            }
        }
        SyntaxProblem problem = word.problem(SyntaxCodes.UNKNOWN_UNIT, word.text());
        if (similar == null) {
            return Optional.of(site.withoutStatement(problem));
        }
        SyntaxProblem corrected = problem.explainedBy(Message.of("syntax.unknown-unit.similar", word.text(), similar))
                .correctedBy(similar);
        Repair repair = Repair.reading(corrected, word, site.vocabulary().keyword(similar));
        return Optional.of(site.progress(repair) > 0 ? repair : site.withoutStatement(corrected));
    }
}
