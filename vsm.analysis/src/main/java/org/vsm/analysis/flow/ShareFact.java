package org.vsm.analysis.flow;

import java.math.BigDecimal;

/**
 * A share in the text, kept in decimal so that what is left over (100 % less the shares) is exact.
 *
 * @param share  0 to 1; null where nobody knows
 * @param source where the number comes from
 * @param origin where it stands; opaque, may be null
 */
public record ShareFact(BigDecimal share, Provenance source, Object origin) {

    /** False where nobody knows the share. */
    public boolean isKnown() {
        return share != null;
    }

    /** The share, 0 where nobody knows it. */
    public BigDecimal orZero() {
        return share == null ? BigDecimal.ZERO : share;
    }
}
