package org.vsm.dsl.syntax.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A keyword that is half typed or spelt wrong: it is read as the most similar one that makes sense of what follows. */
final class MisspeltWord implements Mistake {

    /** A reading of a word as a keyword, and what speaks for it. */
    private record Candidate(Repair repair, int progress, int difference) {
    }

    @Override
    public Optional<Repair> find(Site site) {
        List<Candidate> candidates = new ArrayList<>();
        collect(site.word(), site, candidates);
        // "from" spelt wrong was taken as the name before it; "waste" half typed was another keyword
        collect(site.previous(), site, candidates);
        if (site.statement() != site.previous()) {
            collect(site.statement(), site, candidates);
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Candidate::progress).thenComparing(Candidate::difference, Comparator.reverseOrder()))
                .map(Candidate::repair);
    }

    private static void collect(Word word, Site site, List<Candidate> candidates) {
        if (word == null || !isWord(word, site)) {
            return;
        }
        for (int kind : site.situationAt(word).kinds()) {
            String keyword = site.vocabulary().textOf(kind);
            if (keyword == null || kind == word.kind() || !site.vocabulary().isWordKeyword(kind)
                    || site.situationAt(word).afterKeyword(kind) == null) {
                continue;
            }
            Word resume = keyword.contains("-") && word != site.statement() ? Run.from(word, site).resume() : word.next();
            String written = site.textBetween(word.start(), resume.previous().end());
            int difference = Similarity.of(written, keyword);
            if (difference == Similarity.NONE || difference > 1 && (word != site.word() || site.vocabulary().isKeyword(word.kind()))) {
                continue;
            }
            SyntaxProblem problem = word.problemTo(resume.previous(), SyntaxCodes.MISSPELT_WORD, written, keyword).correctedBy(keyword);
            Repair repair = Repair.merging(problem, word, resume, keyword, kind);
            int progress = site.progress(repair);
            if (progress >= 2) {
                candidates.add(new Candidate(repair, progress, difference));
            }
        }
    }

    private static boolean isWord(Word word, Site site) {
        return word.length() > 1
                && (word.kind() == site.vocabulary().terminal("ID") || site.vocabulary().isWordKeyword(word.kind()));
    }
}
