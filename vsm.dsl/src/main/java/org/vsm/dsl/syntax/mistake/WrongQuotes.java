package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Quotes;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A text between signs that are not its quotes: 'Log the ticket'. */
final class WrongQuotes implements Mistake {

    private static final int LONGEST = 60;

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.word();
        if (!isQuote(first) || !site.allowsTerminal("STRING")) {
            return Optional.empty();
        }
        int words = 0;
        for (Word last = first.next(); !last.isFirstOnLine() && words < LONGEST; last = last.next(), words++) {
            if (isQuote(last)) {
                String inner = site.textBetween(first.end(), last.start());
                Repair repair = Repair.merging(first.problemTo(last, SyntaxCodes.WRONG_QUOTES).correctedBy('"' + inner + '"'),
                        first, last.next(), Texts.write(inner), site.vocabulary().terminal("STRING"));
                if (site.convinces(repair)) {
                    return Optional.of(repair);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isQuote(Word word) {
        return word.length() == 1 && Quotes.isQuote(word.text().charAt(0));
    }
}
