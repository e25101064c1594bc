package org.vsm.analysis.flow;

import java.util.Objects;
import org.vsm.analysis.time.TimeEstimate;

/**
 * A time in the text.
 *
 * @param time   in seconds of working time
 * @param source where the number comes from
 * @param origin where it stands; opaque, null where it was not written but follows ("no wait stated" is 0 and known)
 */
public record TimeFact(TimeEstimate time, Provenance source, Object origin) {

    /** No time at all, and known to be none. */
    public static final TimeFact NONE = new TimeFact(new TimeEstimate.Fixed(0), Provenance.UNSTATED, null);

    /** A time that was left out and that nobody knows. */
    public static final TimeFact UNKNOWN = new TimeFact(new TimeEstimate.Unknown(), Provenance.UNSTATED, null);

    /** Whether this is no time at all, and follows without being written. */
    public boolean isNone() {
        return origin == null && source == Provenance.UNSTATED && time instanceof TimeEstimate.Fixed fixed && fixed.mean() == 0;
    }

    /** Of the place only: facts of one place are few, and a hash of distributions takes longer than comparing them. */
    @Override
    public int hashCode() {
        return Objects.hashCode(origin);
    }
}
