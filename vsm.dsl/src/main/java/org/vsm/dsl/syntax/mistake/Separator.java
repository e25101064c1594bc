package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A comma or semicolon between attributes. A comma that went on a list shows only at the word behind the next attribute's. */
final class Separator implements Mistake {

    private static final Set<String> SIGNS = Set.of(",", ";");

    @Override
    public Optional<Repair> find(Site site) {
        if (SIGNS.contains(site.word().text())) {
            return Optional.of(without(site.word())).filter(repair -> site.progress(repair) > 0);
        }
        Word name = site.previous();
        Word comma = name == null ? null : site.before(name);
        if (comma == null || !comma.text().equals(",") || !site.vocabulary().isWordKeyword(name.kind())) {
            return Optional.empty();
        }
        return Optional.of(without(comma)).filter(site::convinces);
    }

    private static Repair without(Word sign) {
        return Repair.leavingOut(sign.problem(SyntaxCodes.SEPARATOR, sign.text()).correctedBy(""), sign, sign.next());
    }
}
