package org.vsm.analysis.figures;

/**
 * Waiting within the lead time.
 *
 * @param kind       what kind of waiting
 * @param waitingFor name of the team, party or system that a wait is for or a hand-off goes to; null if not stated
 * @param seconds    per delivered unit
 * @param share      of all waiting within the lead time
 */
public record Waiting(Kind kind, String waitingFor, double seconds, double share) {

    /** Kinds of waiting. */
    public enum Kind { WAIT, DELAY, BUFFER, HANDOFF }
}
