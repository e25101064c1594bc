package org.vsm.dsl.validation.rules.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;
import org.vsm.dsl.validation.WrittenWords;

/** Of two times of a step, one counts days by the clock and one working days: readers will add them up all the same. */
public final class MixedClock extends TextRule<Step> {

    public static final String CODE = "mixed-clock";

    private static final Set<TimeUnit> OF_THE_CALENDAR = Set.of(TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.MONTH);

    public MixedClock() {
        super(CODE, Step.class);
    }

    @Override
    protected void check(Step step, Findings findings) {
        if (WorkingTime.at(step).isAroundTheClock()) {
            return;
        }
        List<Duration> durations = durationsIn(step);
        List<Duration> elapsed = durations.stream().filter(MixedClock::isElapsed).toList();
        List<Duration> working = durations.stream().filter(each -> !isElapsed(each) && isInDays(each)).toList();
        if (!elapsed.isEmpty() && !working.isEmpty()) {
            Duration first = working.get(0);
            findings.add(Finding.at(first).saying(WrittenWords.of(first), WrittenWords.of(elapsed.get(0))).because(elapsed.get(0))
                    .offering(WrittenWords.of(first) + " elapsed"));
        }
    }

    private static List<Duration> durationsIn(Step step) {
        List<Duration> durations = new ArrayList<>();
        for (Item item : step.getItems()) {
            if (item instanceof TimeItem time) {
                time.getEstimate().eAllContents().forEachRemaining(each -> {
                    if (each instanceof Duration duration) {
                        durations.add(duration);
                    }
                });
            }
        }
        return durations;
    }

    /** What the high end of a range says holds for the low one too. */
    private static boolean isElapsed(Duration duration) {
        return duration.isElapsed() || duration.eContainer() instanceof TimeRange range && range.getHigh().isElapsed();
    }

    private static boolean isInDays(Duration duration) {
        return duration.getParts().stream().anyMatch(each -> OF_THE_CALENDAR.contains(each.getUnit()));
    }
}
