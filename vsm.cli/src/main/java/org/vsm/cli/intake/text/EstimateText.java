package org.vsm.cli.intake.text;

import java.util.Map;
import org.vsm.cli.workbook.input.InputKey.Part;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.ExponentialTime;
import org.vsm.dsl.model.LikelyTime;
import org.vsm.dsl.model.MedianTime;
import org.vsm.dsl.model.PeriodicTime;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.TimeValue;

/** Puts other numbers into a time of the text: each where the old one stands, else the time as a whole. */
final class EstimateText {
    private static final int P95 = 95;

    private final ModelText text;
    private final Amounts amounts;

    EstimateText(ModelText text, Amounts amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /**
     * Rewrites an estimate.
     *
     * @param seconds all parts that it has in the workbook; null for an empty cell
     * @param changed those that are not as in the text
     */
    void rewrite(Estimate estimate, Map<Part, Double> seconds, Iterable<Part> changed) {
        TimeValue value = estimate.getValue();
        boolean complete = seconds.values().stream().allMatch(each -> each != null);
        boolean inPlace = complete && isPossible(value, seconds, changed);
        if (!inPlace) {
            text.replace(value, whole(value, seconds));
            return;
        }
        for (Part part : changed) {
            Duration old = at(value, part);
            String bare = bare(value, old, seconds.get(part));
            text.replace(old, bare != null ? bare : amounts.duration(seconds.get(part), old));
        }
    }

    /** A number that stands there without its unit keeps that of the other end. */
    private boolean isPossible(TimeValue value, Map<Part, Double> seconds, Iterable<Part> changed) {
        for (Part part : changed) {
            Duration old = at(value, part);
            if (old == null || old == high(value) && isBare(low(value)) && amounts.inUnit(seconds.get(part), old.getParts().get(0), false) == null) {
                return false;
            }
        }
        return true;
    }

    private String bare(TimeValue value, Duration old, double seconds) {
        boolean loose = isBare(old) && old == low(value);
        return loose ? amounts.inUnit(seconds, high(value).getParts().get(0), high(value).isElapsed()) : null;
    }

    private static boolean isBare(TimeValue value) {
        return value instanceof Duration duration && duration.getParts().get(0).getUnit() == TimeUnit.NONE;
    }

    private static TimeRange range(TimeValue value) {
        return value instanceof LikelyTime likely ? likely.getRange() : value instanceof TimeRange range ? range : null;
    }

    private static Duration high(TimeValue value) {
        return range(value) == null ? null : range(value).getHigh();
    }

    private static Duration low(TimeValue value) {
        return range(value) != null && range(value).getLow() instanceof Duration low ? low : null;
    }

    /** Where a part stands; null where the text says it otherwise. */
    private static Duration at(TimeValue value, Part part) {
        TimeValue found = switch (part) {
            case ALL -> value;
            case LOW -> low(value);
            case HIGH -> value instanceof PeriodicTime periodic ? periodic.getInterval()
                    : value instanceof MedianTime median && median.getPercent().getValue().intValue() == P95 ? median.getWithin() : high(value);
            case LIKELY -> value instanceof LikelyTime likely ? likely.getLikely()
                    : value instanceof ExponentialTime exponential ? exponential.getMean()
                    : value instanceof MedianTime median && median.getPercent().getValue().intValue() == P95 ? median.getMedian() : null;
        };
        return found instanceof Duration duration ? duration : null;
    }

    /** A time of the same kind with other numbers. */
    private String whole(TimeValue value, Map<Part, Double> seconds) {
        if (value instanceof PeriodicTime && seconds.get(Part.HIGH) != null) {
            return "every " + amounts.duration(seconds.get(Part.HIGH));
        }
        if (value instanceof ExponentialTime && seconds.get(Part.LIKELY) != null) {
            return "exponential " + amounts.duration(seconds.get(Part.LIKELY));
        }
        boolean ranged = value instanceof TimeRange || value instanceof LikelyTime;
        if (!ranged && seconds.get(Part.LIKELY) != null && seconds.get(Part.HIGH) != null) {
            return "median " + amounts.duration(seconds.get(Part.LIKELY)) + ", 95 % within " + amounts.duration(seconds.get(Part.HIGH));
        }
        return whole(seconds);
    }

    /** A time made of what is known of it; a question mark where that is nothing. */
    String whole(Map<Part, Double> seconds) {
        Double likely = seconds.get(Part.ALL) != null ? seconds.get(Part.ALL) : seconds.get(Part.LIKELY);
        Double low = seconds.get(Part.LOW);
        Double high = seconds.get(Part.HIGH);
        if (low != null && high != null) {
            String range = amounts.duration(low) + " .. " + amounts.duration(high);
            return likely == null ? range : amounts.duration(likely) + " (" + range + ")";
        }
        return likely == null ? "?" : amounts.duration(likely);
    }
}
