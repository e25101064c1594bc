package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** %C&A spelt another way: C&A, %CA, % C/A, %c&a. */
final class CompleteAccurate implements Mistake {

    private static final Pattern SPELLINGS = Pattern.compile("%?\\s*[cC]\\s*[&/+]?\\s*[aA]");
    private static final int LONGEST = 4;

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        int back = 0;
        for (Word first = word; first != null && back <= LONGEST; first = site.before(first), back++) {
            if (!first.isInserted() && first.lineNumber() == word.lineNumber()) {
                Optional<Repair> repair = from(first, site);
                if (repair.isPresent()) {
                    return repair;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Repair> from(Word first, Site site) {
        int percent = site.vocabulary().keyword("%");
        if (site.situationAt(first) == null || !site.situationAt(first).allows(percent)) {
            return Optional.empty();
        }
        int words = 0;
        for (Word last = first; !last.isEnd() && words < LONGEST; last = last.next(), words++) {
            if (last.start() >= site.word().start() && SPELLINGS.matcher(site.textBetween(first.start(), last.end())).matches()) {
                return Optional.of(Repair.merging(first.problemTo(last, SyntaxCodes.COMPLETE_ACCURATE).correctedBy("%C&A"), first,
                        last.next(), "%", percent, site.vocabulary().keyword("C&A"))).filter(site::convinces);
            }
        }
        return Optional.empty();
    }
}
