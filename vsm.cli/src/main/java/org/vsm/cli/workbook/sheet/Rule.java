package org.vsm.cli.workbook.sheet;

/** What may be typed into an input cell. */
public enum Rule {
    /** A duration: 0 or more. */
    TIME,
    /** A share: 0 to 100 %. */
    SHARE,
    /** A number: 0 or more. */
    AMOUNT,
    /** A whole number: 0 or more. */
    COUNT,
    /** A whole number: 1 or more. */
    AT_LEAST_ONE,
    /** Hours of a day: 0 to 24. */
    HOURS,
    /** Days of a week: 0 to 7. */
    DAYS,
    /** What a step's work is worth to the customer. */
    VALUE,
    /** The status of an improvement. */
    STATUS,
    /** A day. */
    DATE,
    /** A unit of time: seconds, minutes, hours, days. */
    TIME_UNIT,
    /** Measured or estimated. */
    KNOWN,
    /** Anything. */
    FREE
}
