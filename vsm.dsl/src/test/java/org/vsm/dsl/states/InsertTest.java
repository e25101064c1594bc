package org.vsm.dsl.states;

import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;

import org.junit.jupiter.api.Test;

/** {@code insert}: a block before, after or into something. */
class InsertTest {

    @Test
    void beforeAndAfter() {
        assertToBe("step A  step B", "insert before B { step X wait 1 h }  insert after B { step Y }  insert before A { step Z }",
                "step Z\nstep A\nstep X\nwait 1 h\nstep B\nstep Y\n");
    }

    @Test
    void insideBlocks() {
        assertToBe("stage T { step A }  parallel { step B } and { step C }", "insert after A { step X }  insert before C { step Y }", """
                stage T
                    step A
                    step X
                parallel
                    branch
                        step B
                    branch
                        step Y
                        step C
                """);
    }

    @Test
    void intoAnOptionAtItsEnd() {
        assertToBe("either 50 % Known { step A } otherwise Rest { }", "insert into Known { step X }  insert into Rest { step Y }", """
                choice
                    50 % Known
                        step A
                        step X
                    otherwise Rest
                        step Y
                """);
    }

    @Test
    void whatWasInsertedCanBeChanged() {
        assertToBe("step A", "insert after A { step X }  change X { PT 1 min }  insert after X { step Y }  remove X", "step A\nstep Y\n");
    }

    @Test
    void whereNothingCanBeInsertedIsReported() {
        assertIssues("either 50 % Known { step A } otherwise { }", "insert into A { step X }  insert before Known { step Y }", """
                NO_PLACE "A"
                NO_PLACE "Known"
                """);
    }
}
