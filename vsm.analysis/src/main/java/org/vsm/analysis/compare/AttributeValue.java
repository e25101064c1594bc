package org.vsm.analysis.compare;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.analysis.time.TimeEstimate;

/** A value of an attribute, to be written in the reader's language. */
public sealed interface AttributeValue {

    /** Seconds of working time, or unknown. */
    record Time(TimeEstimate estimate) implements AttributeValue {
    }

    /** 0 to 1; null where nobody knows. */
    record Share(BigDecimal share) implements AttributeValue {
    }

    /** A plain number. */
    record Number(double number) implements AttributeValue {
    }

    /** Names and keywords, in the order of the text. */
    record Words(List<String> words) implements AttributeValue {
    }

    /** Money. */
    record Money(BigDecimal amount, String currency) implements AttributeValue {
    }

    /** Something that is there or not. */
    record Flag(boolean set) implements AttributeValue {
    }
}
