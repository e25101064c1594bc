package org.vsm.analysis.reading;

import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.time.StandardNormal;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.ExponentialTime;
import org.vsm.dsl.model.LikelyTime;
import org.vsm.dsl.model.LognormalTime;
import org.vsm.dsl.model.MedianTime;
import org.vsm.dsl.model.PeriodicTime;
import org.vsm.dsl.model.Remainder;
import org.vsm.dsl.model.Source;
import org.vsm.dsl.model.SourceKind;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeValue;

/** Turns times of the text, certain or not, into distributions. */
final class EstimateReader {

    private static final double HUNDRED = 100;

    private final DurationReader durations;

    EstimateReader(WorkingCalendar calendar) {
        this.durations = new DurationReader(calendar);
    }

    /** A time of the text; {@link TimeFact#UNKNOWN} where a syntax error took it away. */
    TimeFact fact(Estimate estimate, Object origin) {
        if (estimate == null || estimate.getValue() == null) {
            return TimeFact.UNKNOWN;
        }
        return new TimeFact(time(estimate.getValue()), provenance(estimate.getSource()), origin);
    }

    /** Where a number comes from. */
    static Provenance provenance(Source source) {
        if (source == null) {
            return Provenance.UNSTATED;
        }
        Provenance.Kind kind = source.getKind() == SourceKind.MEASURED ? Provenance.Kind.MEASURED : Provenance.Kind.ESTIMATED;
        return new Provenance(kind, source.getDate(), source.getText());
    }

    TimeEstimate time(TimeValue value) {
        if (value instanceof Duration duration) {
            return new TimeEstimate.Fixed(durations.seconds(duration));
        }
        if (value instanceof TimeRange range) {
            return new TimeEstimate.Uniform(low(range), seconds(range.getHigh()));
        }
        if (value instanceof LikelyTime likely) {
            return new TimeEstimate.BetaPert(seconds(likely.getLikely()), low(likely.getRange()), seconds(likely.getRange().getHigh()));
        }
        if (value instanceof PeriodicTime periodic) {
            return new TimeEstimate.Periodic(seconds(periodic.getInterval()));
        }
        if (value instanceof ExponentialTime exponential) {
            return new TimeEstimate.Exponential(seconds(exponential.getMean()));
        }
        return value instanceof Remainder remainder ? remainder(remainder) : lognormal(value);
    }

    private TimeEstimate lognormal(TimeValue value) {
        if (value instanceof LognormalTime lognormal) {
            return TimeEstimate.Lognormal.ofMean(seconds(lognormal.getMean()), seconds(lognormal.getDeviation()));
        }
        if (value instanceof MedianTime median) {
            double middle = seconds(median.getMedian());
            double quantile = StandardNormal.quantile(median.getPercent().getValue().doubleValue() / HUNDRED);
            return new TimeEstimate.Lognormal(middle, Math.log(seconds(median.getWithin()) / middle) / quantile);
        }
        return new TimeEstimate.Unknown();
    }

    private TimeEstimate remainder(Remainder remainder) {
        TimeEstimate whole = time(remainder.getWhole());
        TimeEstimate part = time(remainder.getPart());
        // what the process time is not known to be counts as waiting
        return part.isKnown() ? new TimeEstimate.Remainder(whole, part) : whole;
    }

    private double low(TimeRange range) {
        return range.getLow() instanceof Duration low && range.getHigh() != null ? durations.secondsOfLow(low, range.getHigh()) : 0;
    }

    private double seconds(TimeValue value) {
        return value instanceof Duration duration ? durations.seconds(duration) : 0;
    }
}
