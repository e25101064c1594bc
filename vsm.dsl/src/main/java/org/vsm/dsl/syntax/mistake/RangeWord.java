package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A range with another word than .. between its ends: 1 to 3 days. */
final class RangeWord implements Mistake {

    private static final Set<String> WORDS = Set.of("to", "bis", "until", "and", "or", "\u2013", "\u2014", "\u2212", "\u2026", "~", "...", "/");

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        // the first two of three points are a range, the third is too many
        Word first = word.text().equals(".") && word.touchesPrevious() && site.is(site.previous(), "..") ? site.previous() : word;
        String text = site.textBetween(first.start(), word.end());
        int range = site.vocabulary().keyword("..");
        if (!WORDS.contains(text) || !site.situationAt(first).allows(range)) {
            return Optional.empty();
        }
        return Optional.of(Repair.merging(first.problemTo(word, SyntaxCodes.RANGE_WORD, text).correctedBy(".."), first, word.next(),
                "..", range)).filter(site::convinces);
    }
}
