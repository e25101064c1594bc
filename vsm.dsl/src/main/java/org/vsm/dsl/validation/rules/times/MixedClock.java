package org.vsm.dsl.validation.rules.times;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;
import org.vsm.dsl.validation.WrittenWords;

/** Of two times of an element, one counts days by the clock and one working days: readers will add them up all the same. */
public final class MixedClock extends TextRule<Duration> {

    public static final String CODE = "mixed-clock";

    private static final Set<TimeUnit> OF_THE_CALENDAR = Set.of(TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.MONTH);

    public MixedClock() {
        super(CODE, Duration.class);
    }

    /** Most elements have no time by the clock: only those that have one are looked through, once. */
    @Override
    protected void check(Duration duration, Findings findings) {
        EObject element = duration.isElapsed() ? elementOf(duration) : null;
        if (element == null || WorkingTime.at(element).isAroundTheClock()) {
            return;
        }
        List<Duration> durations = durationsIn(element);
        if (durations.stream().filter(Duration::isElapsed).findFirst().orElse(null) == duration) {
            durations.stream().filter(each -> !isElapsed(each) && isInDays(each)).findFirst().map(MixedClock::end)
                    .ifPresent(working -> findings.add(Finding.at(working).saying(WrittenWords.of(working), WrittenWords.of(duration))
                            .because(duration).offering(WrittenWords.of(working) + " elapsed")));
        }
    }

    /** What has the time, or gives it to an element that is changed; null for others. */
    private static EObject elementOf(Duration duration) {
        EObject each = duration;
        while (each != null && !(each instanceof FlowElement || each instanceof Alter)) {
            each = each.eContainer();
        }
        return each;
    }

    /** Of its own times: blocks, and the ways back of rework, hold elements of their own. */
    private static List<Duration> durationsIn(EObject element) {
        return element.eContents().stream().map(each -> each instanceof TimeItem time ? time.getEstimate() : each)
                .filter(Estimate.class::isInstance).flatMap(each -> EcoreUtil2.getAllContentsOfType(each, Duration.class).stream()).toList();
    }

    /** What the high end of a range says holds for the low one too. */
    private static boolean isElapsed(Duration duration) {
        return duration.isElapsed() || duration.eContainer() instanceof TimeRange range && range.getHigh().isElapsed();
    }

    /** The word that both ends of a range need stands at the high one. */
    private static Duration end(Duration duration) {
        return duration.eContainer() instanceof TimeRange range ? range.getHigh() : duration;
    }

    private static boolean isInDays(Duration duration) {
        return duration.getParts().stream().anyMatch(each -> OF_THE_CALENDAR.contains(each.getUnit()));
    }
}
