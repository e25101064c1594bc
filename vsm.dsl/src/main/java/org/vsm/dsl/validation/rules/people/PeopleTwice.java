package org.vsm.dsl.validation.rules.people;

import java.util.List;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.Performers;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** With several performers, or one with a number before it, "people" of the step has no meaning. */
public final class PeopleTwice extends StateRule {

    public static final String CODE = "people-twice";

    public PeopleTwice() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (People people : state.all(People.class)) {
            if (people.eContainer() instanceof Step step) {
                List<Performer> performers = performersOf(step);
                if (performers.size() > 1 || performers.stream().anyMatch(each -> each.getPeople() != null)) {
                    findings.add(Finding.at(people).saying(step));
                }
            }
        }
    }

    private static List<Performer> performersOf(Step step) {
        Performers performers = step.getPerformedBy();
        for (Item item : step.getItems()) {
            if (item instanceof PerformedBy by) {
                performers = by.getPerformers();
            }
        }
        return performers == null ? List.of() : performers.getPerformers();
    }
}
