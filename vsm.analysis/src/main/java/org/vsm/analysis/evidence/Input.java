package org.vsm.analysis.evidence;

import java.util.Set;

import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.time.TimeEstimate;

/**
 * A number that somebody wrote into the text, or left out, and how well it is known.
 *
 * @param element   whose number it is; of a share of a choice the option
 * @param attribute what it is
 * @param of        name of the target of a rework or skip; null for all else
 * @param types     types of work that it holds for; {@link org.vsm.analysis.flow.Flow#NO_TYPE} where there are none
 * @param time      how a time was stated; null for shares and counts
 * @param known     false where nobody knows the number; {@link Attribute#unknown()} says how it counts then
 * @param source    where the number comes from
 * @param origin    where it stands; opaque, null where it was left out
 */
public record Input(Label element, Attribute attribute, String of, Set<String> types, TimeEstimate time, boolean known,
        Provenance source, Object origin) {

    /** What a number can be. */
    public enum Attribute {
        PROCESS_TIME(Unknown.ZERO), WAIT_TIME(Unknown.ZERO), CHANGEOVER_TIME(Unknown.ZERO), COMPLETE_ACCURATE(Unknown.LEFT_OUT),
        REWORK(Unknown.ZERO), SKIP(Unknown.ZERO), LEAVE(Unknown.ZERO), SHARE(Unknown.REST), COUNT(Unknown.ZERO);

        private final Unknown unknown;

        Attribute(Unknown unknown) {
            this.unknown = unknown;
        }

        /** How it enters the figures where nobody knows it. */
        public Unknown unknown() {
            return unknown;
        }
    }

    /** How a number that nobody knows enters the figures. */
    public enum Unknown {
        /** As 0. */
        ZERO,
        /** As an equal part of what the known shares of the choice leave. */
        REST,
        /** Not at all: the step is taken to pass on everything complete and accurate. */
        LEFT_OUT
    }
}
