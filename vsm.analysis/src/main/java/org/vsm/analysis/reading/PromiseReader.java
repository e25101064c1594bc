package org.vsm.analysis.reading;

import java.util.ArrayList;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Promise;

/** Reads promises: a share of the units within a time. */
final class PromiseReader {

    private final DurationReader durations;

    PromiseReader(WorkingCalendar calendar) {
        this.durations = new DurationReader(calendar);
    }

    Flow.ServiceLevel serviceLevel(Promise promise) {
        return new Flow.ServiceLevel(Shares.of(promise.getPercent()).doubleValue(), durations.seconds(promise.getWithin()), until(promise),
                new ArrayList<>(TypeSets.named(promise.getTypes())), promise);
    }

    Goal.Promise goal(Promise promise) {
        return new Goal.Promise(Shares.of(promise.getPercent()).doubleValue(), durations.seconds(promise.getWithin()),
                ScopeReader.read(promise.getUntil(), promise.getTypes()));
    }

    private static String until(Promise promise) {
        return promise.getUntil() == null ? null : promise.getUntil().getName();
    }
}
