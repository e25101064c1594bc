package org.vsm.dsl.formatting2;

/**
 * A word, sign or comment of a text, in the order of the text.
 *
 * @param text as it stands; of a line comment without its line end
 * @param offset where it stands, in UTF-16 units
 * @param kind what it is for the layout
 * @param startsItem whether a statement or attribute begins with it
 */
record Word(String text, int offset, Kind kind, boolean startsItem) {

    enum Kind {
        PLAIN, OPEN, CLOSE, LINE_COMMENT, BLOCK_COMMENT
    }

    int end() {
        return offset + text.length();
    }

    /** How many columns it takes. */
    int width() {
        return text.codePointCount(0, text.length());
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
