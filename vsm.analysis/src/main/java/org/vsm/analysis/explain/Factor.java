package org.vsm.analysis.explain;

import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.time.TimeEstimate;

/**
 * A factor of a term.
 *
 * @param quantity what it is, and so its unit
 * @param value    seconds, ratios 0 to 1, money or plain numbers
 * @param divides  true: the term is divided by it
 * @param estimate the time that it is a value of; null for all else
 * @param known    false where nobody knows the number: it counts as 0
 * @param source   where the number comes from; null where it was computed
 * @param origin   where it stands in the text; opaque, null where it was computed or left out
 */
public record Factor(Quantity quantity, double value, boolean divides, TimeEstimate estimate, boolean known, Provenance source,
        Object origin) {

    /** What a factor can be. */
    public enum Quantity {
        /** Passes per entering unit. */
        VISITS(Unit.NUMBER),
        /** Passes per delivered unit. */
        VISITS_OF_DELIVERED(Unit.NUMBER),
        /** Passes per delivered unit if nothing were sent back. */
        VISITS_WITHOUT_REWORK(Unit.NUMBER),
        WAIT_TIME(Unit.SECONDS), PROCESS_TIME(Unit.SECONDS), CHANGEOVER_TIME(Unit.SECONDS),
        /** The part of the process time that the customer values. */
        VALUE_ADDING_TIME(Unit.SECONDS),
        /** A type of work's share of the entering units. */
        TYPE_SHARE(Unit.RATIO),
        /** A type of work's share of the delivered units. */
        TYPE_SHARE_OF_DELIVERED(Unit.RATIO),
        /** Of the units that end a step. */
        SHARE(Unit.RATIO),
        /** The same among the units that are delivered in the end. */
        SHARE_OF_DELIVERED(Unit.RATIO),
        COMPLETE_ACCURATE(Unit.RATIO),
        /** 1 - %C&amp;A. */
        INACCURATE(Unit.RATIO),
        /** Of the entering units, those that get somewhere without being sent back before. */
        UNITS_AT_ONCE(Unit.RATIO),
        /** Of the delivered units, those that get somewhere complete and accurate so far. */
        UNITS_SOUND(Unit.RATIO),
        /** Units waiting. */
        COUNT(Unit.NUMBER),
        /** Units that enter per working day. */
        DEMAND_PER_DAY(Unit.NUMBER),
        /** Units that are demanded in a time, as it is written. */
        DEMANDED(Unit.NUMBER), PERIOD(Unit.SECONDS),
        WORKING_DAY(Unit.SECONDS), BATCH(Unit.NUMBER), UNITS_PER_CHANGEOVER(Unit.NUMBER), TIME_PER_CHANGEOVER(Unit.SECONDS),
        PEOPLE(Unit.NUMBER), UPTIME(Unit.RATIO), STATIONS(Unit.NUMBER), AVAILABLE(Unit.RATIO),
        /** A team's working time per day of the stream. */
        TEAM_DAY(Unit.SECONDS),
        EFFORT(Unit.SECONDS),
        /** Work that a working day brings. */
        LOAD_PER_DAY(Unit.SECONDS),
        /** Work that can be done in a working day. */
        CAPACITY_PER_DAY(Unit.SECONDS),
        /** Money per hour of work. */
        RATE(Unit.MONEY),
        HOUR(Unit.SECONDS),
        /** Money per visit. */
        COST(Unit.MONEY),
        /** Time between two completions, as stated, and between two units that are demanded. */
        CYCLE_TIME(Unit.SECONDS), TAKT_TIME(Unit.SECONDS),
        /** Lead time that half of a wait, process time or rework would save. */
        SAVED_BY_HALF_THE_WAIT(Unit.SECONDS), SAVED_BY_HALF_THE_WORK(Unit.SECONDS), SAVED_BY_HALF_THE_REWORK(Unit.SECONDS),
        /** Passes of a type of work among those of all types. */
        SHARE_OF_PASSES(Unit.RATIO),
        /** Units of a type of work among all units that get somewhere. */
        SHARE_OF_ARRIVING(Unit.RATIO),
        /** A way's share of those that are told as one. */
        SHARE_OF_WAYS(Unit.RATIO),
        /** Places in the order of improvements, and key results: each counts the same. */
        PLACES(Unit.NUMBER), KEY_RESULTS(Unit.NUMBER),
        /** Of the orders in which improvements can be made, those in which exactly these are made before. */
        SHARE_OF_ORDERS(Unit.RATIO),
        /** Lead time that an improvement saves. */
        TIME_SAVED(Unit.SECONDS),
        /** Standard errors on either side of a mean, and the root of the number of orders that were drawn. */
        DEVIATIONS(Unit.NUMBER), ROOT_OF_ORDERS(Unit.NUMBER),
        /** Calendar days, and improvements whose mean is taken. */
        CALENDAR_DAYS(Unit.NUMBER), IMPROVEMENTS(Unit.NUMBER),
        /** Lead time saved per hour of effort, and per unit of money. */
        SAVED_PER_HOUR(Unit.SECONDS), SAVED_PER_MONEY(Unit.SECONDS),
        /** Teams that a step's time is divided among. */
        TEAMS(Unit.NUMBER),
        /** How uneven arrivals and times are, how often one waits in an even mix, and for how long somebody is taken. */
        VARIATION(Unit.NUMBER), CONGESTION(Unit.NUMBER), TAKEN_TIME(Unit.SECONDS),
        /** What was promised: a share of the units, and the time. */
        PROMISED(Unit.RATIO), WITHIN(Unit.SECONDS),
        /** How often in all: of hand-offs, of what is counted. */
        TIMES(Unit.NUMBER),
        /** Units that were delivered, independent runs of a simulation, and the root of their number. */
        UNITS(Unit.NUMBER), REPLICATIONS(Unit.NUMBER), ROOT_OF_REPLICATIONS(Unit.NUMBER),
        /** How many standard errors a 95 % interval reaches to either side: Student's t. */
        STUDENT_T(Unit.NUMBER),
        /** By how many standard errors means must differ to prove it, squared; and by how much they differ. */
        ERRORS_SQUARED(Unit.NUMBER), CHANGED_TIME(Unit.SECONDS),
        /** Passes of a wait for every start of the work behind it. */
        PASSES_PER_START(Unit.NUMBER),
        /** How far below a straight line a lead time is, and what counts as the whole height. */
        BELOW_LINE(Unit.SECONDS), HEIGHT(Unit.SECONDS),
        /** Bars of a histogram. */
        BARS(Unit.NUMBER),
        /** The value of another figure. */
        FIGURE(Unit.NUMBER);

        private final Unit unit;

        Quantity(Unit unit) {
            this.unit = unit;
        }

        /** What its values are in; those of {@link #FIGURE} are in the figure's own. */
        public Unit unit() {
            return unit;
        }
    }

    /** What values are in. */
    public enum Unit { SECONDS, RATIO, NUMBER, MONEY }

    /** Something that was computed. */
    public static Factor of(Quantity quantity, double value) {
        return new Factor(quantity, value, false, null, true, null, null);
    }

    /** Something of the text. */
    public static Factor of(Quantity quantity, double value, Object origin) {
        return new Factor(quantity, value, false, null, true, null, origin);
    }

    /** A time of the text, or the value that was computed from it. */
    public static Factor of(Quantity quantity, double seconds, TimeFact fact) {
        return new Factor(quantity, seconds, false, fact.time(), fact.time().isKnown(), fact.source(), fact.origin());
    }

    /** A share of the text. */
    public static Factor of(Quantity quantity, ShareFact share) {
        return new Factor(quantity, share.orZero().doubleValue(), false, null, share.isKnown(), share.source(), share.origin());
    }

    /** Divides the term instead of multiplying it. */
    public Factor dividing() {
        return new Factor(quantity, value, true, estimate, known, source, origin);
    }

    /** The same, written in another place. */
    public Factor at(Object place) {
        return place == origin ? this : new Factor(quantity, value, divides, estimate, known, source, place);
    }

    /** The same with a source. */
    public Factor from(Provenance where) {
        return new Factor(quantity, value, divides, estimate, known, where, origin);
    }
}
