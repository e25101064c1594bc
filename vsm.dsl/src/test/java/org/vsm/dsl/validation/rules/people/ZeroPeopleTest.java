package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroPeopleTest {

    @Test
    void somebodyWorks() {
        String message = "0 people do no work: write how many, or leave it out.";
        Checked.file("value stream S { team T { people «0» }  current state X { step A by «0» T  step B { people «0» }  step C by 0.5 T } }")
                .finds(ZeroPeople.CODE, message, message, message);
    }

    @Test
    void aChangeToNobodyIsReportedAtTheChange() {
        Checked.states("step A by Desk", "change Desk { people «0» }").finds(ZeroPeople.CODE, "0 people do no work: write how many, or leave it out.");
    }
}
