package org.vsm.analysis.simulation;

/** Told now and then by long work how far it is; from any thread. */
@FunctionalInterface
public interface Progress {
    /** Nobody wants to know. */
    Progress UNSEEN = share -> { };

    /**
     * Tells how much is done.
     *
     * @param share 0 to 1
     */
    void done(double share);
}
