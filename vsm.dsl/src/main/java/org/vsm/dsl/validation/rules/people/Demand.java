package org.vsm.dsl.validation.rules.people;

import java.util.List;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;
import org.vsm.dsl.model.Rate;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.validation.StateView;

/** What is said of the demand of a state: its own counts, else that of all customers together. */
enum Demand {
    MISSING,
    /** A question mark, at one customer at least. */
    UNKNOWN,
    KNOWN;

    static Demand of(StateView state) {
        List<Rate> own = state.items().stream().filter(StateDemand.class::isInstance).map(each -> ((StateDemand) each).getRate()).toList();
        List<Rate> rates = !own.isEmpty() ? own.subList(own.size() - 1, own.size())
                : state.shared(Party.class).filter(each -> each.getKind() == PartyKind.CUSTOMER && each.getDemand() != null).map(Party::getDemand).toList();
        return rates.isEmpty() ? MISSING : rates.stream().anyMatch(Rate::isUnknown) ? UNKNOWN : KNOWN;
    }
}
