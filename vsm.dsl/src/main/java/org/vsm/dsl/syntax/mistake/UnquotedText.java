package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Words without quotes where a text stands: a title, a note, a name of several words. */
final class UnquotedText implements Mistake {

    private static final int LONGEST = 30;

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.word();
        if (!site.isOnSameLine() || first.length() == 0 || !Character.isLetterOrDigit(first.text().codePointAt(0))) {
            return Optional.empty();
        }
        Word name = site.previous();
        if (site.isTerminal(name, "ID") && name.before().allows(site.vocabulary().terminal("STRING"))) {
            return text(name, site, true);
        }
        return site.allowsTerminal("STRING") ? text(first, site, false) : Optional.empty();
    }

    private static Optional<Repair> text(Word first, Site site, boolean isName) {
        int words = 0;
        for (Word resume = site.word().next(); words < LONGEST; resume = resume.next(), words++) {
            Word last = resume.previous();
            String text = site.textBetween(first.start(), last.end());
            SyntaxProblem problem = first.problemTo(last, SyntaxCodes.UNQUOTED_TEXT, Texts.write(text)).correctedBy(Texts.write(text));
            Repair repair = Repair.merging(problem, first, resume, Texts.write(text), site.vocabulary().terminal("STRING"));
            boolean ends = resume.isFirstOnLine() || site.is(resume, "{") || site.is(resume, "}");
            if (site.progress(repair) >= (ends ? 2 : 3)) {
                return Optional.of(isName ? repair.because(
                        problem.explainedBy(Message.of("syntax.unquoted-text.name", Texts.write(text)))) : repair);
            }
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
