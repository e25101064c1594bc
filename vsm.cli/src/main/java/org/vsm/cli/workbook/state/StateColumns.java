package org.vsm.cli.workbook.state;

/** The columns of a state's sheet. All its tables stand on the same ones. */
final class StateColumns {
    static final int NUMBER = 0;
    static final int PLACE = 1;
    static final int ELEMENT = 2;
    static final int KIND = 3;
    static final int WHO = 4;
    static final int WAIT = 5;
    static final int PROCESS = 6;
    static final int LEAD = 7;
    static final int ACCURATE = 8;
    static final int VALUE = 9;
    static final int VALUE_PART = 10;
    static final int COUNT = 11;
    static final int BATCH = 12;
    static final int PASSES = 13;
    static final int LEAD_PASSES = 14;
    static final int WAITING = 15;
    static final int WORKING = 16;
    static final int SHARE = 17;
    static final int EFFORT = 18;
    static final int PEOPLE = 19;
    static final int SOURCE = 20;
    /** One more than the last one. */
    static final int ALL = 21;

    private StateColumns() {
    }
}
