package org.vsm.analysis.leadtime;

import org.vsm.analysis.time.TimeEstimate;

/** Which value of an estimate is taken. */
public enum EstimateEnd {
    MEAN, LOW, HIGH;

    /** The value, in seconds. */
    public double of(TimeEstimate estimate) {
        return switch (this) {
            case MEAN -> estimate.mean();
            case LOW -> estimate.low();
            case HIGH -> estimate.high();
        };
    }
}
