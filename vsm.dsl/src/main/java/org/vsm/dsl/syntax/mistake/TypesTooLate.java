package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Types of work behind what they stand before: rework 10 % to Log for Urgent. */
final class TypesTooLate implements Mistake {

    private static final String FOR = "for";

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        if (!word.text().equals(FOR) || !site.isOnSameLine() || !isName(word.next(), site)) {
            return Optional.empty();
        }
        return home(site).map(before -> repair(before, lastType(site), site));
    }

    /** The word of the same statement before which types may stand; the last one of several. */
    private static Optional<Word> home(Site site) {
        Word statement = site.statement();
        for (Word each = site.previous(); each != null && statement != null && each.start() > statement.start(); each = site.before(each)) {
            if (site.is(each, "}")) {
                return Optional.empty();
            }
            if (!each.isInserted() && takesTypes(site.situationAt(each), site)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Where a name may stand, "for" may be one. */
    private static boolean takesTypes(Situation situation, Site site) {
        return situation.allows(site.vocabulary().keyword(FOR)) && !situation.allows(site.vocabulary().terminal("ID"));
    }

    private static Word lastType(Site site) {
        Word last = site.word().next();
        while (site.is(last.next(), ",") && isName(last.next().next(), site)) {
            last = last.next().next();
        }
        return last;
    }

    private static boolean isName(Word word, Site site) {
        return site.isWord(word) || site.isTerminal(word, "STRING");
    }

    private static Repair repair(Word before, Word last, Site site) {
        Word word = site.word();
        String types = site.textBetween(word.start(), last.end());
        String start = site.textBetween(site.statement().start(), before.start());
        String moved = types + " " + site.textBetween(before.start(), word.start()).strip();
        SyntaxProblem problem = word.problemTo(last, SyntaxCodes.TYPES_TOO_LATE, types, before.text(), (start + moved).replaceAll("\\s+", " "))
                .correctedBy(before.start(), last.end() - before.start(), moved);
        return Repair.leavingOut(problem, word, last.next());
    }
}
