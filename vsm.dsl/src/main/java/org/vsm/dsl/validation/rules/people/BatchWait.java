package org.vsm.dsl.validation.rules.people;

import java.math.BigInteger;
import org.vsm.dsl.model.Batch;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** The wait until a batch is full is not computed: whoever has one should state it. */
public final class BatchWait extends TextRule<Batch> {

    public static final String CODE = "batch-wait";

    public BatchWait() {
        super(CODE, Batch.class);
    }

    @Override
    protected void check(Batch batch, Findings findings) {
        if (batch.getSize().compareTo(BigInteger.ONE) > 0) {
            findings.add(Finding.at(batch).saying(batch.getSize()));
        }
    }
}
