package org.vsm.cli.intake.text;

import java.util.Map;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;

/** Takes changed inputs of a state over into its text. */
public final class InputEdits {
    private final TimeEdits times;
    private final ShareEdits shares;
    private final StepEdits steps;
    private final TeamEdits teams;
    private final DemandEdits demand;

    /** @param wanted all inputs of the state as they are in the workbook, with kinds of value as the keywords of the text */
    public InputEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.times = new TimeEdits(state, amounts, wanted);
        this.shares = new ShareEdits(state, amounts, wanted);
        this.steps = new StepEdits(state, amounts, wanted);
        this.teams = new TeamEdits(state, amounts, wanted);
        this.demand = new DemandEdits(state, amounts);
    }

    /** Takes one over; tells why that cannot be done, or null. */
    public Refusal take(InputChange change) {
        Attribute attribute = change.input().key().attribute();
        return switch (attribute) {
            case WAIT, PROCESS, LEAD, CHANGEOVER -> times.take(change);
            case ACCURATE, REWORK, REWORK_ONCE, SKIP, LEAVE, OPTION, TYPE -> shares.take(change);
            case VALUE, VALUE_PART, BATCH, PEOPLE, UPTIME, COST, STATIONS, COUNT, CHANGEOVER_UNITS, CHANGEOVER_EVERY -> steps.take(change);
            case TEAM_PEOPLE, AVAILABLE, HOURS, DAYS, TEAM_COST -> teams.take(change);
            case DEMAND -> demand.take(change);
            case DUE, STATUS, GOAL, MEASURED, MEASURED_ON -> Refusal.NO_PLACE;
        };
    }
}
