package org.vsm.analysis.leadtime;

import java.util.List;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/** The times of elements for one type of work. */
public final class TypedTimes {

    private TypedTimes() {
    }

    /** How long units wait at an element; a counted buffer and what is no time have none of their own. */
    public static TimeFact wait(Element element, String type) {
        if (element instanceof Step step) {
            return of(step.waitTime(), type);
        }
        if (element instanceof Wait wait) {
            return of(wait.time(), type);
        }
        if (element instanceof Buffer buffer && buffer.count() == null) {
            return of(buffer.time(), type);
        }
        if (element instanceof Handoff handoff) {
            return of(handoff.time(), type);
        }
        return TimeFact.NONE;
    }

    /** How long units are worked on. */
    public static TimeFact process(Element element, String type) {
        return element instanceof Step step ? of(step.processTime(), type) : TimeFact.NONE;
    }

    /** The value for a type; none where none is stated. */
    public static TimeFact of(List<Typed<TimeFact>> facts, String type) {
        for (Typed<TimeFact> fact : facts) {
            if (fact.holdsFor(type)) {
                return fact.value();
            }
        }
        return TimeFact.NONE;
    }
}
