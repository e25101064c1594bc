package org.vsm.dsl.validation.rules.routing;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class SkipBackwardTest {

    @Test
    void aSkipGoesForward() {
        Checked.state("step A  step B { skip 5 % to «A»  skip 5 % to «B»  skip 5 % to C }  step C").finds(SkipBackward.CODE,
                "A skip goes forward, but \"A\" comes before \"B\" or is the same step. Back goes a `rework`.",
                "A skip goes forward, but \"B\" comes before \"B\" or is the same step. Back goes a `rework`.");
    }
}
