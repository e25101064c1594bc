package org.vsm.cli.intake.text;

/** Why something cannot be taken over. */
public enum Refusal {
    /** It stands in another file, or in a state that other states share. */
    OTHER_FILE,
    /** What has no name cannot be changed in a later state. */
    NO_NAME,
    /** It follows from several numbers of the text. */
    SEVERAL,
    /** The text has no place for it. */
    NO_PLACE,
    /** An empty cell says nothing here. */
    EMPTY,
    /** A whole number is needed. */
    NOT_WHOLE,
    /** The cell holds something else than a number, or an error. */
    NOT_A_NUMBER,
    /** Nothing that is counted or measured is less than nothing. */
    BELOW_ZERO,
    /** Spreadsheets take 2:30 for a part of a day, whatever the unit of the cells. */
    CLOCK,
    /** Its row is about something else than on export. */
    MOVED,
    /** Nothing of this name is known. */
    UNKNOWN_NAME,
    /** Something of this name is there already. */
    KNOWN_NAME,
    /** The value-adding part belongs to value-adding steps only. */
    NOT_ADDING,
    /** An estimate has a low and a high end, or one number. */
    ONE_END,
    /** The figure would not be that of the workbook. */
    NOT_THE_SAME,
    /** The text would have an error. */
    WRONG,
    /** A share is from 0 % to 100 %. */
    NOT_A_SHARE,
    /** It says something about a number, and there is none in its line. */
    NO_NUMBER,
    /** Only the words that the cell offers can be taken over. */
    NOT_OFFERED,
    /** The cell holds no day. */
    NOT_A_DAY,
    /** Elements are moved in the text. */
    NOT_MOVED,
    /** It has no name in the text that could stay when its title changes. */
    UNNAMED,
    /** Its unit is none of those that are offered. */
    NO_UNIT,
    /** The cell holds an error. */
    UNREADABLE,
    /** A new step needs a name. */
    NO_STEP,
    /** Another cell of the workbook changes the same. */
    TWICE
}
