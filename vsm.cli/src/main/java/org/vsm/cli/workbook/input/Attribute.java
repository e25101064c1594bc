package org.vsm.cli.workbook.input;

import java.util.Locale;

/** What an input says about something. */
public enum Attribute {
    /** Units per day that enter a state. */
    DEMAND,
    /** Share of a type of work. */
    TYPE,
    WAIT, PROCESS, LEAD, CHANGEOVER, CHANGEOVER_UNITS, CHANGEOVER_EVERY, ACCURATE, VALUE, VALUE_PART,
    /** Units in a buffer. */
    COUNT,
    BATCH,
    /** People of a team at a step, or of nobody in particular. */
    PEOPLE,
    UPTIME,
    /** Money for one pass of a step. */
    COST,
    STATIONS, REWORK, REWORK_ONCE, SKIP, LEAVE, OPTION, TEAM_PEOPLE, AVAILABLE, HOURS, DAYS,
    /** Money for an hour of one person. */
    TEAM_COST,
    /** Of an improvement. */
    DUE, STATUS,
    /** Of a key result. */
    GOAL, MEASURED, MEASURED_ON;

    /** How the bundles call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
