package org.vsm.dsl.syntax.mistake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Money without its currency, or with the currency in front. */
final class MissingCurrency implements Mistake {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}|[\u20AC\u00A3$]");

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        if (CURRENCY.matcher(word.text()).matches() && site.allowsTerminal("DECIMAL") && site.isNumber(word.next())) {
            return first(word, word.next(), site);
        }
        Word number = site.previous();
        if (!site.isNumber(number) || !site.allows("\u20AC") || site.allows("min")) {
            return Optional.empty();
        }
        SyntaxProblem problem = number.problem(SyntaxCodes.MISSING_CURRENCY, number.text()).correctedBy(number.end(), 0, " EUR");
        return Optional.of(site.withoutStatement(problem));
    }

    private static Optional<Repair> first(Word currency, Word number, Site site) {
        SyntaxProblem problem = currency.problemTo(number, SyntaxCodes.CURRENCY_FIRST, number.text(), currency.text())
                .correctedBy(number.text() + " " + currency.text());
        Word left = Repair.leavingOut(null, currency, number).words().get(0);
        Word behind = Repair.inserting(null, number.next(), currency.kind(), currency.text()).words().get(0);
        Word same = Repair.reading(null, number, number.kind()).words().get(0);
        return Optional.of(new Repair(problem, currency, List.of(left, same, behind), number.next()))
                .filter(repair -> site.progress(repair) > 0);
    }
}
