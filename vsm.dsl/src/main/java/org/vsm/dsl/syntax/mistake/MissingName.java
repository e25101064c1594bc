package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Something that needs a name and has none. The next line's statement is not its name. */
final class MissingName implements Mistake {

    private static final Set<String> NEED_NAMES = Set.of("stream", "state", "type", "customer", "supplier", "control", "team", "system",
            "step", "stage", "improvement", "objective");

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> here = before(site.word(), site);
        // "step by Team": "by" was taken for the name
        return here.isPresent() || site.previous() == null ? here : before(site.previous(), site);
    }

    private static Optional<Repair> before(Word word, Site site) {
        Word keyword = site.before(word);
        if (keyword == null || !NEED_NAMES.contains(keyword.text()) || !site.vocabulary().isKeyword(keyword.kind())) {
            return Optional.empty();
        }
        SyntaxProblem problem = keyword.problem(SyntaxCodes.MISSING_NAME, keyword.text());
        Repair unnamed = Repair.inserting(problem, word, site.vocabulary().terminal("ID"));
        if (!word.isFirstOnLine() && site.situationAt(word).allows(site.vocabulary().terminal("ID")) && site.convinces(unnamed)) {
            return Optional.of(unnamed);
        }
        return word == site.word() && (word.isFirstOnLine() || site.is(word, "}"))
                ? Optional.of(site.withoutBrokenPart(problem)) : Optional.empty();
    }
}
