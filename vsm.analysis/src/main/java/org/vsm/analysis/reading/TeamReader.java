package org.vsm.analysis.reading;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.Works;

/** Reads a team. */
final class TeamReader {

    private final WorkingCalendar calendar;
    private final DurationReader durations;
    private final Function<EObject, EObject> originOf;

    TeamReader(WorkingCalendar calendar, Function<EObject, EObject> originOf) {
        this.calendar = calendar;
        this.durations = new DurationReader(calendar);
        this.originOf = originOf;
    }

    Team read(org.vsm.dsl.model.Team team) {
        Double people = null;
        double available = 1;
        double hours = calendar.hoursPerDay();
        double days = calendar.daysPerWeek();
        Double costPerSecond = null;
        String currency = null;
        Object peopleAt = null;
        Object availableAt = null;
        Object worksAt = null;
        Object costAt = null;
        for (Item item : team.getItems()) {
            if (item instanceof People each && each.getCount() != null) {
                people = each.getCount().doubleValue();
                peopleAt = originOf.apply(each);
            } else if (item instanceof Available each && each.getPercent() != null) {
                available = Shares.of(each.getPercent()).doubleValue();
                availableAt = originOf.apply(each);
            } else if (item instanceof Works each && each.getHoursPerDay() != null) {
                hours = durations.seconds(each.getHoursPerDay()) / DurationReader.HOUR;
                days = each.getDaysPerWeek() == null ? days : each.getDaysPerWeek().doubleValue();
                worksAt = originOf.apply(each);
            } else if (item instanceof CostItem each && each.getMoney() != null && each.getPer() != TimeUnit.NONE) {
                costPerSecond = each.getMoney().getAmount().doubleValue() / durations.secondsOf(each.getPer());
                currency = Currencies.letters(each.getMoney());
                costAt = originOf.apply(each);
            }
        }
        return new Team(team.getName(), team.getTitle() == null ? team.getName() : team.getTitle(), people, available, hours, days,
                costPerSecond, currency, new Team.Written(peopleAt, availableAt, worksAt, costAt), originOf.apply(team));
    }
}
