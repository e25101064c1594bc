package org.vsm.dsl.syntax.recovery;

import org.vsm.dsl.syntax.grammar.Situation;

/**
 * A block that is open at some place, with the statement of it that is being read.
 *
 * @param parent the block around it; null for the file itself
 * @param opener the opening brace; null for the file itself
 * @param statement the first word of the statement that is being read; null before the first statement
 * @param beforeStatement what might stand in the place of the statement; null before the first statement
 * @param orphan whether the block belongs to a statement that is left out; its statements count as the parent's
 */
record Block(Block parent, Word opener, Word statement, Situation beforeStatement, boolean orphan) {

    static Block ofFile() {
        return new Block(null, null, null, null, false);
    }

    Block opened(Word brace) {
        return new Block(this, brace, null, null, false);
    }

    Block openedForOrphan(Word brace) {
        return new Block(this, brace, null, null, true);
    }

    Block reading(Word first, Situation before) {
        return new Block(parent, opener, first, before, orphan);
    }

    boolean isFile() {
        return opener == null;
    }

    /** The word whose statement the block belongs to, such as the step's "step"; null for the file itself. */
    Word owner() {
        return parent == null ? null : parent.statement();
    }

    /** Whether indentation tells where the block ends: its statements are moved in, or begin on the line of the brace. */
    boolean isMovedIn() {
        Word first = opener == null ? null : opener.next();
        return first != null && (!first.isFirstOnLine() || first.indentation() > opener.indentation());
    }
}
