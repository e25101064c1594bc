package org.vsm.cli.intake.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;
import org.vsm.dsl.model.Rate;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.model.VsmPackage.Literals;

/** Units that enter in a day: the state's own number, else that of the only customer. */
final class DemandEdits {
    private final StateText state;
    private final Amounts amounts;

    DemandEdits(StateText state, Amounts amounts) {
        this.state = state;
        this.amounts = amounts;
    }

    Refusal take(InputChange change) {
        if (change.number() == null) {
            return Refusal.EMPTY;
        }
        StateDemand own = state.last(StateDemand.class);
        if (own != null && state.text().holds(own)) {
            return write(own.getRate(), change.number());
        }
        List<Party> customers = state.all(Party.class).stream().filter(each -> each.getKind() == PartyKind.CUSTOMER && each.getDemand() != null).toList();
        if (customers.size() == 1 && state.isOwn(customers.get(0))) {
            return write(customers.get(0).getDemand(), change.number());
        }
        return state.addLine("demand " + amounts.number(change.number()) + " per day");
    }

    private Refusal write(Rate rate, double perDay) {
        String number = amounts.number(perDay * amounts.seconds(period(rate)) / amounts.secondsPerDay());
        state.text().replace(rate, rate.getAmount() != null ? Literals.RATE__AMOUNT : Literals.RATE__UNKNOWN, number);
        return null;
    }

    private static Duration period(Rate rate) {
        EObject period = rate.getPer();
        return (Duration) period;
    }
}
