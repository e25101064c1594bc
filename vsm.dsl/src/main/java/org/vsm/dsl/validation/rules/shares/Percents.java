package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.Collection;
import org.vsm.dsl.model.Percent;

/** Sums of percentages. */
final class Percents {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** People round: three thirds may be written as 33.3 %. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private Percents() {
    }

    /** @param percents null counts as 0 */
    static BigDecimal sum(Collection<Percent> percents) {
        return percents.stream().filter(each -> each != null).map(Percent::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isClearlyOver(BigDecimal sum) {
        return sum.subtract(HUNDRED).compareTo(TOLERANCE) > 0;
    }
}
