package org.vsm.cli.intake.text;

/**
 * Why something cannot be taken over, in particular.
 *
 * @param words what is wrong, in the user's language; null where the refusal says it
 */
public record Reason(Refusal refusal, String words) {

    /** A reason that needs no more words. */
    public static Reason of(Refusal refusal) {
        return new Reason(refusal, null);
    }

    /** The text would have an error. */
    public static Reason wrong(String message) {
        return new Reason(Refusal.WRONG, message);
    }
}
