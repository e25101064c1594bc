package org.vsm.analysis.objectives;

/** What a key result can be about; the code is the name of the figure in JSON. */
public enum Metric {
    LEAD_TIME("leadTime", Unit.SECONDS, false), PROCESS_TIME("processTime", Unit.SECONDS, false),
    WAIT_TIME("waitTime", Unit.SECONDS, false), FLOW_EFFICIENCY("flowEfficiency", Unit.RATIO, true),
    VALUE_ADDED_RATIO("valueAddedRatio", Unit.RATIO, true),
    ROLLED_COMPLETE_ACCURATE("rolledCompleteAccurate", Unit.RATIO, true), HANDOFFS("handoffs", Unit.NUMBER, false),
    STEPS("steps", Unit.NUMBER, false), REWORK("rework", Unit.NUMBER, false), LEAVERS("leavers", Unit.RATIO, false),
    COST("cost", Unit.MONEY, false), WIP("wip", Unit.NUMBER, false), UTILISATION("utilisation", Unit.RATIO, false);

    private final String code;
    private final Unit unit;
    private final boolean moreIsBetter;

    Metric(String code, Unit unit, boolean moreIsBetter) {
        this.code = code;
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    public String code() {
        return code;
    }

    /** What amounts of this metric are in. */
    public Unit unit() {
        return unit;
    }

    /** Whether people want more of it. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** What an amount is in. */
    public enum Unit {
        /** Seconds of working time. */
        SECONDS,
        /** 0 to 1. */
        RATIO,
        /** A plain number. */
        NUMBER,
        /** Money of one currency. */
        MONEY
    }
}
