package org.vsm.dsl.syntax.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A word that must stand in this place and is not there: "process 5 min" without "time", "state AsIs" without "current". */
final class MissingWord implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> before = firstWord(site);
        return before.isPresent() ? before : onlyWord(site);
    }

    /** "state AsIs" without "current": the words behind which only this one may stand. */
    private static Optional<Repair> firstWord(Site site) {
        Word word = site.word();
        if (!site.vocabulary().isWordKeyword(word.kind())) {
            return Optional.empty();
        }
        List<Repair> repairs = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int kind : site.situation().kinds()) {
            Situation after = site.situation().afterKeyword(kind);
            if (after != null && site.vocabulary().isWordKeyword(kind) && after.kinds().equals(Set.of(word.kind()))) {
                Repair repair = Repair.inserting(null, word, kind);
                if (site.convinces(repair)) {
                    repairs.add(repair);
                    words.add(site.vocabulary().textOf(kind));
                }
            }
        }
        return repairs.stream().findFirst().map(repair -> repair.because(word.problem(SyntaxCodes.MISSING_WORD)
                .explainedBy(Message.of("syntax.missing-word.before", word.text(), quoted(words)))
                .correctedBy(word.start(), 0, words.get(0) + " ")));
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(each -> "`" + each + "`").toList();
    }

    private static Optional<Repair> onlyWord(Site site) {
        Set<Integer> kinds = site.situation().kinds();
        Word last = site.lastWritten();
        if (kinds.size() != 1 || last == null) {
            return Optional.empty();
        }
        int kind = kinds.iterator().next();
        String keyword = site.vocabulary().textOf(kind);
        if (keyword == null || keyword.equals("{") || keyword.equals("}")) {
            return Optional.empty();
        }
        SyntaxProblem problem = last.problem(SyntaxCodes.MISSING_WORD, last.shown(), keyword)
                .correctedBy(last.end(), 0, " " + keyword);
        return Optional.of(Repair.inserting(problem, site.word(), kind)).filter(site::convinces);
    }
}
