package org.vsm.cli.csv;

import org.vsm.analysis.compare.AttributeValue;
import org.vsm.analysis.time.TimeEstimate;

/** The value of an attribute as a number (seconds of working time, shares from 0 to 1), its range and its words. */
final class ChangedValue {

    private ChangedValue() {
    }

    /** The mean of what varies; null for words and for what nobody knows. */
    static Double number(AttributeValue value) {
        if (value instanceof AttributeValue.Time time) {
            return time.estimate().isKnown() ? (Double) time.estimate().mean() : null;
        }
        if (value instanceof AttributeValue.Share share) {
            return share.share() == null ? null : (Double) share.share().doubleValue();
        }
        if (value instanceof AttributeValue.Money money) {
            return money.amount().doubleValue();
        }
        return value instanceof AttributeValue.Number number ? (Double) number.number() : null;
    }

    /** Null for what does not vary. */
    static Double low(AttributeValue value) {
        return varies(value) == null ? null : (Double) varies(value).low();
    }

    /** Null for what does not vary. */
    static Double high(AttributeValue value) {
        return varies(value) == null ? null : (Double) varies(value).high();
    }

    /** Names and keywords; the currency of money, {@code true} or {@code false} for what is there or not; null for other numbers. */
    static String words(AttributeValue value) {
        if (value instanceof AttributeValue.Words words) {
            return String.join(" ", words.words());
        }
        if (value instanceof AttributeValue.Money money) {
            return money.currency();
        }
        return value instanceof AttributeValue.Flag flag ? Boolean.toString(flag.set()) : null;
    }

    private static TimeEstimate varies(AttributeValue value) {
        return value instanceof AttributeValue.Time time && time.estimate().isKnown() && time.estimate().isDistribution() ? time.estimate() : null;
    }
}
