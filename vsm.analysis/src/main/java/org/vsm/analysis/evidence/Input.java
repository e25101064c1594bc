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
 * @param known     false where nobody knows the number: it counts as 0, or divides what is left of a choice
 * @param source    where the number comes from
 * @param origin    where it stands; opaque, null where it was left out
 */
public record Input(Label element, Attribute attribute, String of, Set<String> types, TimeEstimate time, boolean known,
        Provenance source, Object origin) {

    /** What a number can be. */
    public enum Attribute {
        PROCESS_TIME, WAIT_TIME, CHANGEOVER_TIME, COMPLETE_ACCURATE, REWORK, SKIP, LEAVE, SHARE, COUNT
    }
}
