package org.vsm.analysis.reading;

import java.util.List;
import java.util.Optional;
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

    DemandReader(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.durations = new DurationReader(calendar);
    }

    /** Units per working day; null where nobody knows, or a part of the sum is unknown. */
    Double perDay(EffectiveState state) {
        Optional<StateDemand> own = state.items(StateDemand.class).reduce((first, second) -> second);
        if (own.isPresent()) {
            return perDay(own.get().getRate());
        }
        List<Rate> rates = state.shared(Party.class).filter(each -> each.getKind() == PartyKind.CUSTOMER && each.getDemand() != null)
                .map(Party::getDemand).toList();
        if (rates.isEmpty() || rates.stream().anyMatch(each -> perDay(each) == null)) {
            return null;
        }
        return rates.stream().mapToDouble(this::perDay).sum();
    }

    private Double perDay(Rate rate) {
        if (rate == null || rate.getAmount() == null || rate.getPer() == null) {
            return null;
        }
        return rate.getAmount().doubleValue() * calendar.secondsPerDay() / durations.seconds(rate.getPer());
    }
}
