package org.vsm.dsl.syntax.mistake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Explanation;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** Where no mistake is known: says what does not fit, or what is missing, and what might stand there. */
public final class WhatWasExpected implements Explanation {

    /** Keys of the kinds of blocks by the first word of what they belong to. */
    private static final Map<String, String> BLOCKS = Map.ofEntries(Map.entry("value", "ValueStream"), Map.entry("team", "Team"),
            Map.entry("current", "State"), Map.entry("future", "State"), Map.entry("ideal", "State"), Map.entry("step", "Step"),
            Map.entry("stage", "Stage"), Map.entry("handoff", "Handoff"), Map.entry("improvement", "Improvement"),
            Map.entry("objective", "Objective"), Map.entry("change", "Alter"), Map.entry("wait", "Details"),
            Map.entry("delay", "Details"), Map.entry("inventory", "Details"), Map.entry("queue", "Details"),
            Map.entry("supermarket", "Details"), Map.entry("fifo", "Details"));

    /** Blocks that are one and the same to the writer. */
    private static final Map<String, String> SAME_BLOCKS = Map.of("DetachedState", "State", "StageBlock", "Stage");

    /** A list of more words would not be read. */
    private static final int MANY = 30;

    @Override
    public SyntaxProblem of(Site site) {
        if (isStatementHere(site)) {
            return statement(site);
        }
        return !site.situation().isAtBody() && isCutShort(site) ? missing(site) : unexpected(site);
    }

    private static boolean isStatementHere(Site site) {
        Word word = site.word();
        return site.situation().isAtBody() && site.isWord(word)
                && (word.isFirstOnLine() || site.is(site.previous(), "{") || site.is(site.previous(), "}")
                        || site.language().isStatementWord(word.kind()) || word.gap() > 1);
    }

    private static SyntaxProblem statement(Site site) {
        Word word = site.word();
        Message block = Message.of("syntax.block." + block(site.owner()));
        Set<String> places = site.language().placesOfStatement(word.kind());
        if (!places.isEmpty()) {
            List<Message> others = places.stream().map(each -> Message.of("syntax.block." + SAME_BLOCKS.getOrDefault(each, each)))
                    .distinct().toList();
            return word.problem(SyntaxCodes.MISPLACED_STATEMENT, word.text(), block, others);
        }
        List<String> possible = Expectations.statements(site);
        Optional<String> similar = possible.stream().filter(each -> Similarity.of(word.text(), each.split(" ")[0]) != Similarity.NONE)
                .min(Comparator.comparingInt((String each) -> Similarity.of(word.text(), each.split(" ")[0])));
        SyntaxProblem problem = word.problem(SyntaxCodes.UNKNOWN_WORD, word.text(), block, quoted(possible));
        return similar.map(each -> problem.explainedBy(Message.of("syntax.unknown-word.similar", word.text(), block, each))
                .correctedBy(each)).orElse(problem);
    }

    private static List<String> quoted(List<String> words) {
        List<String> few = words.size() > MANY ? words.subList(0, MANY) : words;
        return few.stream().map(each -> "`" + each + "`").toList();
    }

    static String block(Word owner) {
        return owner == null ? "Document" : BLOCKS.getOrDefault(owner.text(), "Block");
    }

    private static boolean isCutShort(Site site) {
        Word word = site.word();
        return site.lastWritten() != null && (word.isFirstOnLine() || site.is(word, "}"));
    }

    /** What is missing behind the last word; shown with all of its statement that stands on its line. */
    static SyntaxProblem missing(Site site) {
        Word last = site.lastWritten();
        Word first = last;
        for (Word word = last; word != null && word.lineNumber() == last.lineNumber() && !isBrace(word, site); word = site.before(word)) {
            first = word.isInserted() ? first : word;
            if (word == site.statement()) {
                break;
            }
        }
        String shown = site.textBetween(first.start(), last.end());
        return first.problemTo(last, SyntaxCodes.MISSING_VALUE, shown.startsWith("\"") ? shown : "`" + shown + "`", Expectations.at(site));
    }

    private static boolean isBrace(Word word, Site site) {
        return site.is(word, "{") || site.is(word, "}");
    }

    private static SyntaxProblem unexpected(Site site) {
        Word word = site.word();
        List<Object> expected = Expectations.at(site);
        SyntaxProblem problem = word.problem(SyntaxCodes.UNEXPECTED_WORD, word.shown());
        return expected.isEmpty() ? problem
                : problem.explainedBy(Message.of("syntax.unexpected-word.expected", word.shown(), expected));
    }
}
