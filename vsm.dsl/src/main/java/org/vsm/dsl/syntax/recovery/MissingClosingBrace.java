package org.vsm.dsl.syntax.recovery;

import java.util.Arrays;
import java.util.Optional;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Situation;

/** A block that does not end before something that can only stand outside of it. */
final class MissingClosingBrace implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        if (!site.situation().isAtBody() || site.block().isFile()) {
            return Optional.empty();
        }
        if (site.word().isEnd()) {
            return Optional.of(closing(site, 1));
        }
        int closing = site.vocabulary().keyword("}");
        Situation situation = site.situation();
        int count = 0;
        for (Block block = site.block(); !block.isFile(); block = block.parent()) {
            if (!block.orphan()) {
                situation = situation.after(closing);
                count++;
            }
            if (situation == null) {
                return Optional.empty();
            }
            if (mayEndBefore(block, site) && site.fitsIn(situation)) {
                return Optional.of(closing(site, count)).filter(site::convinces);
            }
        }
        return Optional.empty();
    }

    /** With all braces in place, a word that is moved in like the block's statements belongs to the block. */
    private static boolean mayEndBefore(Block block, Site site) {
        Word word = site.word();
        return site.balance().lacksClosing() || word.isFirstOnLine() && word.indentation() <= block.opener().indentation();
    }

    /** The repair that ends so many blocks before the word that does not fit. */
    static Repair closing(Site site, int count) {
        int[] kinds = new int[count];
        Arrays.fill(kinds, site.vocabulary().keyword("}"));
        return Repair.inserting(problem(site, count), site.word(), kinds);
    }

    private static SyntaxProblem problem(Site site, int count) {
        Word opener = site.block().opener();
        Word last = site.lastWritten();
        if (opener.isInserted() || site.word().isEnd() && site.previous().isInserted()) {
            return null;
        }
        Word owner = site.block().owner();
        String indentation = site.word().isFirstOnLine() ? "\n" + " ".repeat(opener.indentation()) : " ";
        SyntaxProblem problem = last.problem(SyntaxCodes.MISSING_CLOSING_BRACE,
                owner == null ? "{" : owner.text(), opener.lineNumber());
        if (count > 1) {
            problem = problem.explainedBy(Message.of("syntax.missing-closing-brace.several", count, opener.lineNumber()));
        }
        return problem.correctedBy(last.end(), 0, (indentation + "}").repeat(count));
    }
}
