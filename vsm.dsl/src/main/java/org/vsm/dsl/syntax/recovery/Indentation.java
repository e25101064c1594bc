package org.vsm.dsl.syntax.recovery;

import java.util.Optional;

/**
 * Finds the place of a missing or surplus brace by how far lines are moved in. Without it the mistake would show only where
 * something does not fit, often at the end of the file. It has a say only while the braces of the rest do not balance.
 */
final class Indentation {

    private Indentation() {
    }

    /** The repair before a word that fits, if its line says that a brace is missing or too many. */
    static Optional<Repair> find(Site site) {
        Word word = site.word();
        Block block = site.block();
        if (word.isEnd() || block.isFile() || block.opener().lineNumber() >= word.lineNumber() || !block.isMovedIn()) {
            return Optional.empty();
        }
        boolean brace = site.is(word, "}");
        if (site.balance().lacksOpening() && brace && isSurplus(word, block, site)) {
            return Optional.of(SurplusClosingBrace.leavingOut(word));
        }
        int outside = block.opener().indentation() + (brace ? -1 : 0);
        if (!site.balance().lacksClosing() || block.orphan() || !word.isFirstOnLine() || word.indentation() > outside) {
            return Optional.empty();
        }
        return Optional.of(MissingClosingBrace.closing(site, 1)).filter(site::convinces);
    }

    private static boolean isSurplus(Word brace, Block block, Site site) {
        if (brace.isFirstOnLine()) {
            return brace.indentation() > block.opener().indentation();
        }
        return site.is(site.previous(), "}") && site.previous().lineNumber() == brace.lineNumber();
    }
}
