package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A character that means nothing in a model. Those of a row are told at once. */
final class StrayCharacter implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.word();
        if (!site.isTerminal(first, "ANY_OTHER")) {
            return Optional.empty();
        }
        Word resume = first.next();
        while (site.isTerminal(resume, "ANY_OTHER") && resume.touchesPrevious()) {
            resume = resume.next();
        }
        Word last = resume.previous();
        String shown = shown(site.textBetween(first.start(), last.end()));
        return Optional.of(Repair.leavingOut(first.problemTo(last, SyntaxCodes.STRAY_CHARACTER, shown).correctedBy(""), first, resume))
                .filter(repair -> site.progress(repair) > 0);
    }

    /** Characters that cannot be seen are shown by their number. */
    private static String shown(String characters) {
        int first = characters.codePointAt(0);
        boolean visible = !Character.isISOControl(first) && Character.getType(first) != Character.FORMAT
                && Character.getType(first) != Character.SURROGATE && !Character.isWhitespace(first) && !Character.isSpaceChar(first);
        return visible ? characters : String.format("U+%04X", first);
    }
}
