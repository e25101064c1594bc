package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Steps that are wired with arrows: Log -> Triage. The order of the text is the order of the flow. */
final class Arrow implements Mistake {

    /** An arrow is looked for among so many words. */
    private static final int LONGEST = 20;

    private static final Set<String> SIGNS = Set.of("\u2192", "\u21D2", "\u279C", "\u2794", "\u27A1", "\u27F6");

    @Override
    public Optional<Repair> find(Site site) {
        int words = 0;
        for (Word word = site.word(); !word.isEnd() && words < LONGEST; word = word.next(), words++) {
            if (word != site.word() && word.isFirstOnLine()) {
                break;
            }
            Word last = arrowFrom(word);
            if (last != null) {
                return Optional.of(repair(word, last, site));
            }
        }
        return Optional.empty();
    }

    /** The last word of an arrow such as -> or ==> that begins with a word; null if none does. */
    private static Word arrowFrom(Word first) {
        if (SIGNS.contains(first.text())) {
            return first;
        }
        Word word = first;
        while ((word.text().equals("-") || word.text().equals("=")) && word.next().touchesPrevious()) {
            word = word.next();
        }
        return word != first && word.text().equals(">") ? word : null;
    }

    private static Repair repair(Word first, Word last, Site site) {
        SyntaxProblem problem = first.problemTo(last, SyntaxCodes.ARROW);
        int to = site.vocabulary().keyword("to");
        if (first == site.word() && site.situation().allows(to)) {
            SyntaxProblem corrected = problem.explainedBy(Message.of("syntax.arrow.to")).correctedBy("to");
            return Repair.merging(corrected, first, last.next(), "to", to);
        }
        Repair alone = Repair.leavingOut(problem, first, last.next());
        if (first == site.word() && site.convinces(alone)) {
            return alone;
        }
        Word resume = last.next();
        while (!resume.isFirstOnLine() && !site.is(resume, "{") && !site.is(resume, "}")) {
            resume = resume.next();
        }
        return Repair.leavingOut(problem, site.word(), resume);
    }
}
