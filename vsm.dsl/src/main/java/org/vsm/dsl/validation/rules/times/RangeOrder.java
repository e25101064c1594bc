package org.vsm.dsl.validation.rules.times;

import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** The low end of a range is not above the high end, in the working time of the stream. */
public final class RangeOrder extends TextRule<TimeRange> {

    public static final String CODE = "range-order";

    public RangeOrder() {
        super(CODE, TimeRange.class);
    }

    @Override
    protected void check(TimeRange range, Findings findings) {
        if (!Ends.areClear(range)) {
            return;
        }
        WorkingTime time = WorkingTime.at(range);
        if (time.low(range) > time.seconds(range.getHigh())) {
            boolean wouldFitAroundTheClock = WorkingTime.AROUND_THE_CLOCK.low(range) <= WorkingTime.AROUND_THE_CLOCK.seconds(range.getHigh());
            Message remedy = Message.of("rules." + CODE + (wouldFitAroundTheClock ? ".working-day" : ".swap"));
            findings.add(Finding.at(range).saying(range.getLow(), range.getHigh(), remedy));
        }
    }
}
