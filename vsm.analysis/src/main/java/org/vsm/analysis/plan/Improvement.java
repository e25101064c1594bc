package org.vsm.analysis.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vsm.analysis.objectives.KeyResult;

/**
 * An entry of the register as it is written. What is not stated is null or empty.
 *
 * @param state     name of the state that it is part of
 * @param tackles   kinds of waste, as the keywords
 * @param problems  names of the problems that it works against
 * @param source    who or what brought it up
 * @param due       its own day, else that of its state
 * @param effort    seconds of work
 * @param priority  {@code low}, {@code medium} or {@code high}
 * @param decisions the log, in the order of the text
 * @param reason    what speaks for it
 * @param expected  what it should bring, in key results of its own
 * @param changes   how many changes it consists of
 * @param origin    where it stands; opaque
 */
public record Improvement(String name, String title, String state, List<String> tackles, List<String> problems, String source,
        String owner, LocalDate due, Double effort, BigDecimal cost, String currency, String priority, List<Decision> decisions,
        String reason, List<KeyResult> expected, int changes, Object origin) {

    /** An entry of the decision log; date and text may be null. The origin says where it stands; opaque. */
    public record Decision(Status status, LocalDate date, String text, Object origin) {
    }

    /** How far an improvement is. */
    public enum Status {
        PROPOSED, APPROVED, REJECTED, PLANNED, IN_PROGRESS, DONE, VERIFIED;

        /** Something is still to be done for it to take effect. */
        public boolean isOpen() {
            return this == PROPOSED || this == APPROVED || this == PLANNED || this == IN_PROGRESS;
        }

        /** The keyword. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What the last decision says; an improvement that nobody decided on is proposed. */
    public Status status() {
        return decisions.isEmpty() ? Status.PROPOSED : decisions.get(decisions.size() - 1).status();
    }

    /** The first day in the log; null where no entry has one. */
    public LocalDate proposedOn() {
        return firstDated().map(Decision::date).orElse(null);
    }

    /** The first entry of the log that has a day. */
    public Optional<Decision> firstDated() {
        return decisions.stream().filter(each -> each.date() != null).findFirst();
    }

    /** The last day on which it got a status; null where it never did, or nobody noted the day. */
    public LocalDate on(Status status) {
        return lastDated(status).map(Decision::date).orElse(null);
    }

    /** The last entry of a status that has a day. */
    public Optional<Decision> lastDated(Status status) {
        return decisions.stream().filter(each -> each.status() == status && each.date() != null).reduce((first, second) -> second);
    }

    /** Days since its first day in the log; empty where it is not open any more, no entry has a day, or the first one is yet to come. */
    public OptionalLong age(LocalDate day) {
        return status().isOpen() && proposedOn() != null && !proposedOn().isAfter(day) ? OptionalLong.of(ChronoUnit.DAYS.between(proposedOn(), day)) : OptionalLong.empty();
    }

    /**
     * Days from its first day in the log to the last one on which it was verified; empty where it was not. Where only the
     * verification has a day, nobody knows how long it took.
     */
    public OptionalLong daysToVerification() {
        boolean begun = decisions.stream().anyMatch(each -> each.date() != null && each.status() != Status.VERIFIED);
        return begun && on(Status.VERIFIED) != null ? OptionalLong.of(ChronoUnit.DAYS.between(proposedOn(), on(Status.VERIFIED))) : OptionalLong.empty();
    }
}
