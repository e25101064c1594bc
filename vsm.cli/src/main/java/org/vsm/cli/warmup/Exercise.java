package org.vsm.cli.warmup;

import java.util.function.BooleanSupplier;

/** Work of a server, done for its own sake: what comes of it is thrown away. */
public interface Exercise {

    /**
     * Does it again and again.
     *
     * @param text  of a stream that has nearly everything
     * @param again asked before each round: whether there is to be one more
     * @throws Exception where it fails; then it is left alone
     */
    void repeat(PracticeText text, BooleanSupplier again) throws Exception;
}
