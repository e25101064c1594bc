package org.vsm.dsl.syntax;

import org.vsm.dsl.messages.Message;

/**
 * A mistake in the text of a file.
 *
 * @param code one of {@link SyntaxCodes}
 * @param offset where the words in question begin, in characters from the start of the file
 * @param length how many characters they take; at least 0
 * @param message what is wrong, what was expected and what to do
 * @param correction the change of the text that puts it right; null where only the writer can know
 */
public record SyntaxProblem(String code, int offset, int length, Message message, Correction correction) {

    /** Replaces a part of the text. */
    public record Correction(int offset, int length, String text) {
    }

    /** A mistake whose message is named after its code. */
    public static SyntaxProblem of(String code, int offset, int length, Object... arguments) {
        return new SyntaxProblem(code, offset, length, Message.of("syntax." + code, arguments), null);
    }

    /** The same mistake with the change that puts it right. */
    public SyntaxProblem correctedBy(int start, int count, String text) {
        return new SyntaxProblem(code, offset, length, message, new Correction(start, count, text));
    }

    /** The same mistake put right by other words in the place of those in question. */
    public SyntaxProblem correctedBy(String text) {
        return correctedBy(offset, length, text);
    }

    /** The same mistake explained in other words. */
    public SyntaxProblem explainedBy(Message other) {
        return new SyntaxProblem(code, offset, length, other, correction);
    }
}
