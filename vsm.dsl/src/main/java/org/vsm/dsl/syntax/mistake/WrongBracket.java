package org.vsm.dsl.syntax.mistake;

import java.util.Map;
import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A block in other brackets: step Log ( process time 6 min ). */
final class WrongBracket implements Mistake {

    private static final Map<String, String> BRACES = Map.of("(", "{", "[", "{", "<", "{", ")", "}", "]", "}", ">", "}");

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        String brace = BRACES.get(word.text());
        if (brace == null || !site.allows(brace)) {
            return Optional.empty();
        }
        return Optional.of(Repair.reading(word.problem(SyntaxCodes.WRONG_BRACKET, word.text(), brace).correctedBy(brace), word,
                site.vocabulary().keyword(brace))).filter(repair -> site.progress(repair) > 0);
    }
}
