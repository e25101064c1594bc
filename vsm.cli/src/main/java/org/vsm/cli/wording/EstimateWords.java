package org.vsm.cli.wording;

import org.vsm.analysis.time.TimeEstimate;

/** Writes times as people know them: exactly, with a range, or not at all. */
public final class EstimateWords {

    private final Wording wording;
    private final Durations durations;

    public EstimateWords(Wording wording, Durations durations) {
        this.wording = wording;
        this.durations = durations;
    }

    /** The mean, and the range where there is one; a question mark where nobody knows. */
    public String of(TimeEstimate estimate) {
        if (!estimate.isKnown()) {
            return "?";
        }
        if (estimate instanceof TimeEstimate.Periodic periodic) {
            return wording.text("estimate.every", durations.text(periodic.interval()), durations.text(periodic.mean()));
        }
        return estimate.isDistribution() ? wording.text("estimate.range", durations.text(estimate.mean()), durations.text(estimate.low()),
                durations.text(estimate.high())) : durations.text(estimate.mean());
    }
}
