package org.vsm.dsl.validation.rules.times;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class MedianEstimateTest {

    @Test
    void thePercentageLiesBetweenFiftyAndHundred() {
        String message = "In `median 20 min, 90 % within 75 min`, the percentage lies between 50 and 100, and the second time is longer than the first.";
        Checked.step("PT median 20 min, «50 %» within 75 min").finds(MedianEstimate.CODE, message);
        Checked.step("PT median 20 min, «100 %» within 75 min").finds(MedianEstimate.CODE, message);
        Checked.step("PT median 20 min, 50,1 % within 75 min").isFine(MedianEstimate.CODE);
    }

    @Test
    void theSecondTimeIsLonger() {
        String message = "In `median 20 min, 90 % within 75 min`, the percentage lies between 50 and 100, and the second time is longer than the first.";
        Checked.step("PT median 20 min, 90 % within «20 min»").finds(MedianEstimate.CODE, message);
    }
}
