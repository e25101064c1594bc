package org.vsm.cli.wording;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Bottlenecks.Reason;

/** Says why something is a bottleneck. */
public final class BottleneckWords {

    private final Wording wording;
    private final Durations durations;

    /** @param durations in the stream's calendar */
    public BottleneckWords(Wording wording, Durations durations) {
        this.wording = wording;
        this.durations = durations;
    }

    /**
     * A sentence that names the bottleneck and its figure.
     *
     * @param title what the bottleneck is called
     */
    public String sentence(Bottleneck bottleneck, String title) {
        return wording.text("bottleneck." + bottleneck.reason().code(), title, value(bottleneck));
    }

    /** Whether work piles up there. */
    public static boolean isSerious(Bottleneck bottleneck) {
        return bottleneck.reason() == Reason.CANNOT_KEEP_UP || bottleneck.reason() == Reason.SLOWER_THAN_TAKT;
    }

    /** Whether work piles up there, or will with every small disturbance. */
    public static boolean isAtLimit(Bottleneck bottleneck) {
        return isSerious(bottleneck) || bottleneck.reason() == Reason.QUEUES_WILL_GROW || bottleneck.reason() == Reason.CLOSE_TO_TAKT;
    }

    private String value(Bottleneck bottleneck) {
        return bottleneck.reason() == Reason.REWORK_ADDS_MOST ? durations.text(bottleneck.value())
                : wording.numerals().percent(bottleneck.value());
    }
}
