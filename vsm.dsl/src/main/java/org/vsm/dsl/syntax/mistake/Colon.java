package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A sign between a keyword and its value: process time: 6 min. */
final class Colon implements Mistake {

    private static final Set<String> SIGNS = Set.of(":", "=");

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.word();
        if (!SIGNS.contains(first.text()) || site.lastWritten() == null) {
            return Optional.empty();
        }
        Word last = first;
        while (SIGNS.contains(last.next().text()) && last.next().touchesPrevious()) {
            last = last.next();
        }
        String signs = site.textBetween(first.start(), last.end());
        return Optional.of(Repair.leavingOut(
                first.problemTo(last, SyntaxCodes.COLON, signs, site.lastWritten().shown()).correctedBy(""), first, last.next()));
    }
}
