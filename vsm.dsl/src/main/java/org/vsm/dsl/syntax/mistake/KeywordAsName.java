package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A keyword in the place of a name where it would begin something else. */
final class KeywordAsName implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> here = asName(site.word(), site);
        return here.isPresent() ? here : asName(site.previous(), site);
    }

    private static Optional<Repair> asName(Word word, Site site) {
        int name = site.vocabulary().terminal("ID");
        if (word == null || word.isFirstOnLine() || word.isInserted() || !site.vocabulary().isWordKeyword(word.kind())
                || !site.situationAt(word).allows(name)) {
            return Optional.empty();
        }
        String escaped = word.text().contains("-") ? '"' + word.text() + '"' : "^" + word.text();
        return Optional.of(Repair.reading(
                word.problem(SyntaxCodes.KEYWORD_AS_NAME, word.text(), escaped).correctedBy(escaped), word, name))
                .filter(site::convinces);
    }
}
