package org.vsm.cli.intake.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.Works;

/** What is known of teams. */
final class TeamEdits {
    private static final double SECONDS_OF_AN_HOUR = 3600;

    private final StateText state;
    private final Amounts amounts;
    private final Map<InputKey, Object> wanted;
    private final Set<String> worksDone = new HashSet<>();

    TeamEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.state = state;
        this.amounts = amounts;
        this.wanted = wanted;
    }

    Refusal take(InputChange change) {
        if (change.number() == null) {
            return Refusal.EMPTY;
        }
        InputKey key = change.input().key();
        return switch (key.attribute()) {
            case TEAM_PEOPLE -> people(key.of(), amounts.number(change.number()));
            case AVAILABLE -> available(key.of(), amounts.percent(change.number()));
            case TEAM_COST -> cost(key.of(), change);
            default -> worksDone.add(key.of()) ? works(key.of()) : null;
        };
    }

    private Refusal people(String team, String count) {
        People own = state.own(team, People.class, each -> true);
        if (own == null) {
            return state.say(team, "people " + count);
        }
        state.text().replace(own, Literals.PEOPLE__COUNT, count);
        return null;
    }

    private Refusal available(String team, String percent) {
        Available own = state.own(team, Available.class, each -> true);
        if (own == null) {
            return state.say(team, "available " + percent + " %");
        }
        state.text().replace(own.getPercent(), Literals.PERCENT__VALUE, percent);
        return null;
    }

    /** The cell is per hour, the text per whatever it says. */
    private Refusal cost(String team, InputChange change) {
        CostItem own = state.own(team, CostItem.class, each -> true);
        if (own == null) {
            return Refusal.NO_PLACE;
        }
        double hours = amounts.secondsOf(own.getPer()) / SECONDS_OF_AN_HOUR;
        state.text().replace(own.getMoney(), Literals.MONEY__AMOUNT, amounts.number(change.number() * hours));
        return null;
    }

    /** Hours and days stand in one attribute. */
    private Refusal works(String team) {
        double hours = (Double) wanted.get(InputKey.of(team, Attribute.HOURS));
        double days = (Double) wanted.get(InputKey.of(team, Attribute.DAYS));
        Works own = state.own(team, Works.class, each -> true);
        String week = ", " + amounts.number(days) + " days per week";
        if (own == null) {
            return state.say(team, "works " + amounts.number(hours) + " h per day" + week);
        }
        state.text().replace(own.getHoursPerDay(), amounts.duration(hours * SECONDS_OF_AN_HOUR, own.getHoursPerDay()));
        if (own.getDaysPerWeek() != null) {
            state.text().replace(own, Literals.WORKS__DAYS_PER_WEEK, amounts.number(days));
        } else if (days != amounts.daysPerWeek()) {
            state.text().append(own, week);
        }
        return null;
    }
}
