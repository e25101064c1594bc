package org.vsm.analysis.reading;

import java.math.BigDecimal;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Source;

/** Reads shares. */
final class Shares {

    private Shares() {
    }

    /** 80 % is 0.8, exactly. */
    static BigDecimal of(Percent percent) {
        return percent.getValue().movePointLeft(2);
    }

    static ShareFact fact(Share share, Object origin) {
        return fact(share, share.getSource(), origin);
    }

    static ShareFact fact(Share share, Source source, Object origin) {
        return fact(share.getPercent(), EstimateReader.provenance(source), origin);
    }

    static ShareFact fact(Percent percent, Provenance source, Object origin) {
        return new ShareFact(percent == null || percent.getValue() == null ? null : of(percent), source, origin);
    }
}
