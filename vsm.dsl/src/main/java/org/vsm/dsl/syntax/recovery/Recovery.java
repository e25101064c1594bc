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

    /** More repairs than this at one word lead nowhere; then the word is left out. */
    private static final int REPAIRS = 8;

    private final Language language;
    private final List<Mistake> mistakes;
    private final Words words;
    private final Balance balance;
    private final Reading reading;
    private final Explanation explanation;
    private final BrokenNames brokenNames = new BrokenNames();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private Word word;
    private Situation situation;
    private Block block = Block.ofFile();
    private Word lastRead;
    private Word lastClosingBrace;
    private long patience;
    private int misfit = -1;
    private int repairs;

    /**
     * @param scanner reads parts of the text anew
     * @param mistakes what to look for where a word does not fit, in this order
     * @param explanation what to say where none of them is found
     */
    public Recovery(String text, Scanner scanner, Language language, List<Mistake> mistakes, Explanation explanation) {
        this.language = language;
        this.mistakes = mistakes;
        List<CommonToken> tokens = scanner.scan(text);
        SyntaxProblem comment = UnclosedComment.find(tokens);
        if (comment != null) {
            problems.add(comment);
            tokens = UnclosedComment.endedWithLine(comment, text, scanner);
        }
        this.words = new Words(tokens, text, language.vocabulary());
        this.balance = new Balance(words.first(), language.vocabulary());
        this.reading = new Reading(language);
        this.explanation = explanation;
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
        Situation next = isUnclosedText() || isImpossibleDate() ? null : reading.after(situation, word);
        Optional<Repair> repair = next == null ? Optional.of(repair()) : Indentation.find(site());
        if (repair.isPresent()) {
            apply(repair.get());
        } else {
            advance(next);
        }
    }

    private Repair repair() {
        Site site = site();
        for (Mistake mistake : isStuck() ? List.<Mistake>of() : mistakes) {
            Optional<Repair> repair = mistake.find(site).filter(each -> !each.isIdle());
            if (repair.isPresent()) {
                return repair.get();
            }
        }
        return LeavingOut.brokenPart(site, explanation);
    }

    /** Whether repairs at one word lead nowhere. */
    private boolean isStuck() {
        repairs = word.start() == misfit ? repairs + 1 : 0;
        misfit = word.start();
        return repairs > REPAIRS && !word.isEnd();
    }

    private boolean isUnclosedText() {
        return word.kind() == language.vocabulary().terminal("STRING") && !word.isInserted() && !Texts.isClosed(word.text());
    }

    private boolean isImpossibleDate() {
        return word.kind() == language.vocabulary().terminal("DATE") && !Dates.isPossible(word.text());
    }

    private void advance(Situation next) {
        word.reach(situation, block, lastRead);
        if (word.kind() == language.vocabulary().keyword("{")) {
            block = block.opened(word);
        } else if (word.kind() == language.vocabulary().keyword("}")) {
            block = block.parent();
            lastClosingBrace = word;
        } else if (situation.startsStatement(word.kind())) {
            block = block.reading(word, situation);
        }
        situation = next;
        lastRead = word;
        word = word.next();
    }

    private void passLeftOut() {
        word.reach(situation, block, lastRead);
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
            lastRead = repair.from().lastRead();
            lastClosingBrace = null;
        }
        for (Word each = repair.from(); each != repair.resume(); each = each.next()) {
            brokenNames.add(each);
        }
        repair.words().forEach(brokenNames::add);
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
        List<Word> leftOut = new ArrayList<>();
        Word end = words.first();
        for (; !end.isEnd(); end = end.next()) {
            leftOut.add(end.as(Vocabulary.LEFT_OUT));
        }
        apply(new Repair(null, words.first(), leftOut, end));
        block = Block.ofFile();
    }

    private Site site() {
        return new Site(words, word, lastRead, situation, block, lastClosingBrace, balance, language);
    }
}
