package org.vsm.analysis.flow;

import java.math.BigDecimal;
import java.util.List;

/**
 * Work on a unit. Its lead time is its wait and then its process time.
 *
 * @param performers       who performs it; null: nobody named
 * @param processTime      seconds that a unit is worked on in one pass (of a batch: the run); per type
 * @param waitTime         seconds that a unit waits before; per type
 * @param cycleTime        seconds between two completions; empty where not stated
 * @param changeover       null where there is none
 * @param completeAccurate share of units that the next step can use as they are; empty where not stated
 * @param value            null: not classified
 * @param uptime           0 to 1, 1 where not stated
 * @param batch            units in one run, at least 1
 * @param people           people in one run where no team is named, or of the one team; 1 where not stated
 * @param stations         runs possible side by side; null where not stated
 * @param automated        no effort and no load on people
 * @param activity         of the service value chain, its stage's where it has none; null if not stated
 * @param practice         null if not stated
 * @param cost             money per visit; empty for most
 * @param systems          names of the systems used
 * @param reworks          ways back, in the order of the text
 * @param skips            ways forward past other elements
 * @param leaves           ways out of the stream
 * @param predecessors     names of the elements that this one succeeds ("was")
 */
public record Step(Label label, Performers performers, List<Typed<TimeFact>> processTime, List<Typed<TimeFact>> waitTime,
        List<Typed<TimeFact>> cycleTime, Changeover changeover, List<Typed<ShareFact>> completeAccurate, ValueMark value,
        double uptime, int batch, double people, Integer stations, boolean automated, String activity, String practice,
        List<Money> cost, List<String> systems, List<Rework> reworks, List<Skip> skips, List<Leave> leaves,
        List<WasteMark> wastes, List<ProblemMark> problems, List<String> predecessors) implements Element {

    /** Who performs a step: all together, or (alternative) whoever is free. */
    public record Performers(List<Performer> all, boolean alternative) {
    }

    /**
     * One performer.
     *
     * @param name   of a team or party
     * @param team   false: a party, whose time is no effort
     * @param people of it, at the same time
     */
    public record Performer(String name, boolean team, double people) {
    }

    /**
     * Preparation for another kind of work.
     *
     * @param everyUnits   units between two changeovers; null where not stated
     * @param everySeconds working time between two changeovers; null where not stated
     */
    public record Changeover(List<Typed<TimeFact>> time, Integer everyUnits, Double everySeconds) {
    }

    /**
     * Whether the customer values the work.
     *
     * @param kind    {@code value-adding}, {@code necessary} or {@code non-value-adding}
     * @param seconds the value-adding part of the process time; null: see share
     * @param share   the value-adding share of the process time, 0 to 1; 0 unless value-adding
     */
    public record ValueMark(String kind, Double seconds, double share, String reason) {
    }

    /** Money in one currency (three capital letters; signs are turned into them where they are unambiguous). */
    public record Money(BigDecimal amount, String currency) {
    }

    /**
     * Units that go back.
     *
     * @param share   of the units that end the step, per type; a type without one does not go back here
     * @param target  name of a step at or before this one
     * @param once    at most one return per unit, ever
     * @param reason  null if not stated
     * @param wayBack what happens on the way; may be empty
     */
    public record Rework(Typed<ShareFact> share, String target, boolean once, String reason, List<Element> wayBack, Object origin) {
    }

    /** Units that go forward past what lies between. */
    public record Skip(Typed<ShareFact> share, String target, String reason, Object origin) {
    }

    /** Units that leave the stream undelivered. */
    public record Leave(Typed<ShareFact> share, String reason, Object origin) {
    }
}
