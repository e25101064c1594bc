package org.vsm.analysis.simulation.random;

import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The sequences of random numbers of one replication. A sequence depends on seed, replication, name and use only: two
 * states that are simulated with the same seed meet the same numbers wherever their elements have the same name (common
 * random numbers), and no result depends on which processor did what.
 *
 * <p>The generator is xoroshiro128++. Its seeds are SHA-256 digests, so that sequences of 128 bits of state do not
 * overlap for any practical purpose.
 */
public final class Streams {
    private final long seed;
    private final int replication;

    /**
     * Those of one replication.
     *
     * @param replication 0 and up; below 0 for runs that are no replications
     */
    public Streams(long seed, int replication) {
        this.seed = seed;
        this.replication = replication;
    }

    /** A sequence from its start; the same for the same name and use. */
    public UniformRandomProvider of(Use use, String name) {
        byte[] text = (seed + "/" + replication + "/" + use + "/" + name).getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(text));
        return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {digest.getLong(), digest.getLong()});
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
