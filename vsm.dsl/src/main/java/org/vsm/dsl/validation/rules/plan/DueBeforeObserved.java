package org.vsm.dsl.validation.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A state is due after the one that it changes was observed. */
public final class DueBeforeObserved extends TextRule<Due> {

    public static final String CODE = "due-before-observed";

    public DueBeforeObserved() {
        super(CODE, Due.class);
    }

    @Override
    protected void check(Due due, Findings findings) {
        List<State> chain = new ArrayList<>(List.of((State) due.eContainer()));
        chain.addAll(StateNames.basesOf(chain.get(0)));
        for (State state : chain) {
            for (BodyItem item : state.getItems()) {
                if (item instanceof Observed observed && due.getDate().isBefore(observed.getDate())) {
                    findings.add(Finding.at(due).saying(due.getDate(), observed.getDate()).because(observed)
                            .offering("due " + sameDayAfter(observed.getDate(), due.getDate())));
                    return;
                }
            }
        }
    }

    /** Often it is the year that is wrong. */
    private static LocalDate sameDayAfter(LocalDate observed, LocalDate due) {
        LocalDate sameYear = due.withYear(observed.getYear());
        return sameYear.isBefore(observed) ? due.withYear(observed.getYear() + 1) : sameYear;
    }
}
