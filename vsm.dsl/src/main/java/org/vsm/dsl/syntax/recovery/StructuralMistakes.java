package org.vsm.dsl.syntax.recovery;

/** The mistakes that change where blocks and texts end; they know more of the text than others. */
public final class StructuralMistakes {

    private StructuralMistakes() {
    }

    public static Mistake unclosedText(Scanner scanner) {
        return new UnclosedText(scanner);
    }

    public static Mistake missingOpeningBrace() {
        return new MissingOpeningBrace();
    }

    public static Mistake missingClosingBrace() {
        return new MissingClosingBrace();
    }

    public static Mistake surplusClosingBrace() {
        return new SurplusClosingBrace();
    }
}
