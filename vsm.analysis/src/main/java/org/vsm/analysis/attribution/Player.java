package org.vsm.analysis.attribution;

import java.math.BigDecimal;

/**
 * An improvement, or the changes that belong to none.
 *
 * @param name     of the improvement; null for the other changes
 * @param title    null for the other changes
 * @param effort   seconds of work that it takes; null if not stated
 * @param cost     money that it takes; null if not stated
 * @param currency of the cost; null if none
 * @param rejected decided against: evaluated alone, but no part of the difference
 * @param origin   where it stands; opaque
 * @param written  where its numbers stand
 */
public record Player(String name, String title, Double effort, BigDecimal cost, String currency, boolean rejected, Object origin,
        Numbers written) {

    /** Its name, or a word for the other changes. */
    public String nameOr(String otherChanges) {
        return name == null ? otherChanges : name;
    }

    /** Where effort and cost stand; opaque, null where they are not stated. */
    public record Numbers(Object effort, Object cost) {

        /** Neither is stated. */
        public static final Numbers NONE = new Numbers(null, null);
    }
}
