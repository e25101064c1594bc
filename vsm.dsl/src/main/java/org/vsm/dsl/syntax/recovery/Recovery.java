package org.vsm.dsl.syntax.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Language;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/**
 * Makes a broken text readable: where a word does not fit, it asks the known mistakes for a repair, and where none helps, it
 * leaves the statement out. What comes out is read by the parser without an error, so that all else keeps its meaning.
 * Every repair either reads on behind the word that did not fit or leaves words out, so that the end is always reached.
 */
public final class Recovery {

    /** A text that needs more reading than this many times its length is left out from there on. */
    private static final int PATIENCE = 40;

    private final Language language;
    private final List<Mistake> mistakes;
    private final Words words;
    private final Balance balance;
    private final Reading reading;
    private final LeavingOut leavingOut;
    private final BrokenNames brokenNames = new BrokenNames();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private Word word;
    private Situation situation;
    private Block block = Block.ofFile();
    private Word lastClosingBrace;
    private long patience;

    /**
     * @param tokens all tokens of the text
     * @param mistakes what to look for where a word does not fit, in this order
     * @param explanation what to say where none of them is found
     */
    public Recovery(List<CommonToken> tokens, String text, Language language, List<Mistake> mistakes, Explanation explanation) {
        this.language = language;
        this.mistakes = mistakes;
        this.words = new Words(tokens, text, language.vocabulary());
        this.balance = new Balance(words.first(), language.vocabulary());
        this.reading = new Reading(language);
        this.leavingOut = new LeavingOut(explanation);
        this.situation = language.reader().start("Document");
        this.word = words.first();
        this.patience = 10_000L + (long) PATIENCE * tokens.size();
    }

    /** Repairs the text; the tokens are what the parser shall read. */
    public Recovered run() {
        while (!(word.isEnd() && situation.isComplete() && block.isFile())) {
            if (word.isLeftOut()) {
                passLeftOut();
            } else if (patience-- < 0) {
                giveUp();
            } else {
                read();
            }
        }
        problems.sort(Comparator.comparingInt(SyntaxProblem::offset));
        return new Recovered(words.tokens(), List.copyOf(problems), brokenNames.all());
    }

    private void read() {
        if (block.orphan() && situation.isAtBody() && (word.isEnd() || word.kind() == language.vocabulary().keyword("}"))) {
            closeOrphan();
            return;
        }
        Situation next = isUnclosedText() ? null : reading.after(situation, word);
        Optional<Repair> repair = next == null ? Optional.of(repair()) : Indentation.find(site());
        if (repair.isPresent()) {
            apply(repair.get());
        } else {
            advance(next);
        }
    }

    private Repair repair() {
        Site site = site();
        for (Mistake mistake : mistakes) {
            Optional<Repair> repair = mistake.find(site);
            if (repair.isPresent()) {
                return repair.get();
            }
        }
        return leavingOut.repair(site);
    }

    private boolean isUnclosedText() {
        return word.kind() == language.vocabulary().terminal("STRING") && !word.isInserted() && !Texts.isClosed(word.text());
    }

    private void advance(Situation next) {
        word.reach(situation, block);
        if (word.kind() == language.vocabulary().keyword("{")) {
            block = block.opened(word);
        } else if (word.kind() == language.vocabulary().keyword("}")) {
            block = block.parent();
            lastClosingBrace = word;
        } else if (situation.startsStatement(word.kind())) {
            block = block.reading(word, situation);
        }
        situation = next;
        word = word.next();
    }

    private void passLeftOut() {
        word.reach(situation, block);
        if (word.kind() == Vocabulary.LEFT_OUT_OPENING) {
            block = block.openedForOrphan(word);
        } else if (word.kind() == Vocabulary.LEFT_OUT_CLOSING && block.orphan()) {
            block = block.parent().reading(null, null);
        }
        word = word.next();
    }

    private void apply(Repair repair) {
        if (repair.problem() != null) {
            problems.add(repair.problem());
        }
        if (repair.from() != word) {
            situation = repair.from().before();
            block = repair.from().block();
            lastClosingBrace = null;
        }
        for (Word each = repair.from(); each != repair.resume(); each = each.next()) {
            brokenNames.add(each);
        }
        balance.count(repair);
        word = words.replace(repair.from(), repair.resume(), repair.words());
    }

    private void closeOrphan() {
        if (word.isEnd()) {
            block = block.parent().reading(null, null);
        } else {
            apply(new Repair(null, word, List.of(word.as(Vocabulary.LEFT_OUT_CLOSING)), word.next()));
        }
    }

    private void giveUp() {
        Word end = word;
        while (!end.isEnd()) {
            end = end.next();
        }
        apply(Repair.leavingOut(null, words.first(), end));
    }

    private Site site() {
        return new Site(words, word, situation, block, lastClosingBrace, balance, language);
    }
}
