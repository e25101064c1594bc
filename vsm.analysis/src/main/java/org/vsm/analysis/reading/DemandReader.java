package org.vsm.analysis.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vsm.analysis.flow.Demand;
import org.vsm.analysis.flow.Demand.Source;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;
import org.vsm.dsl.model.Rate;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.states.EffectiveState;

/** Reads the demand: the state's own, else the sum of its customers'. */
final class DemandReader {

    private final WorkingCalendar calendar;
    private final DurationReader durations;
    private final EffectiveState state;

    DemandReader(WorkingCalendar calendar, EffectiveState state) {
        this.calendar = calendar;
        this.durations = new DurationReader(calendar);
        this.state = state;
    }

    /** Null where nobody knows, or a part of the sum is unknown. */
    Demand read() {
        Optional<StateDemand> own = state.items(StateDemand.class).reduce((first, second) -> second);
        if (own.isPresent()) {
            Source source = source(null, own.get().getRate());
            return source == null ? null : new Demand(perDay(source), List.of(source));
        }
        List<Party> customers = state.shared(Party.class).filter(each -> each.getKind() == PartyKind.CUSTOMER && each.getDemand() != null).toList();
        List<Source> sources = customers.stream().map(each -> source(label(each), each.getDemand())).filter(Objects::nonNull).toList();
        return sources.isEmpty() || sources.size() < customers.size() ? null
                : new Demand(sources.stream().mapToDouble(this::perDay).sum(), sources);
    }

    private Label label(Party customer) {
        return new Label(customer.getName(), customer.getTitle() == null ? customer.getName() : customer.getTitle(), "customer",
                state.originOf(customer));
    }

    private Source source(Label customer, Rate rate) {
        return rate == null || rate.getAmount() == null || rate.getPer() == null ? null
                : new Source(customer, rate.getAmount().doubleValue(), durations.seconds(rate.getPer()), state.originOf(rate));
    }

    private double perDay(Source source) {
        return source.amount() * calendar.secondsPerDay() / source.period();
    }
}
