package org.vsm.analysis.flow;

/**
 * People who perform steps.
 *
 * @param people       members; null where not stated: no capacity can be computed
 * @param available    share of their time that this stream gets, 0 to 1; 1 where not stated
 * @param hoursPerDay  their working hours per day; the calendar's where not stated
 * @param daysPerWeek  their working days per week; the calendar's where not stated
 * @param costPerSecond money per person and second of working time; null where not stated
 * @param currency     of the cost; null where not stated
 * @param written       where its numbers stand
 * @param origin       where it stands; opaque
 */
public record Team(String name, String title, Double people, double available, double hoursPerDay, double daysPerWeek,
        Double costPerSecond, String currency, Written written, Object origin) {

    /** Where numbers of a team stand, perhaps in a change; opaque, each null where it is not stated. */
    public record Written(Object people, Object available, Object works, Object cost) {
        /** Nowhere. */
        public static final Written NOWHERE = new Written(null, null, null, null);
    }
}
