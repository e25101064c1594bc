package org.vsm.analysis.evidence;

/**
 * A number of the text that nobody measured.
 *
 * @param input     the number
 * @param certainty how far it is known
 * @param seconds   of the lead time that come from it: visits times the time, on the critical path and over all types of
 *                  work; 0 where nobody knows the number or no delivered unit waits for it; null for what is no time, such
 *                  as the share that is sent back
 */
public record OpenNumber(Input input, Certainty certainty, Double seconds) {

    /** How far a number is known. */
    public enum Certainty {
        /** A question mark, or left out. */
        UNKNOWN,
        /** Estimated as its source says, or a range of which no source is stated. */
        ESTIMATED,
        /** Nobody says where it comes from. */
        UNSTATED
    }
}
