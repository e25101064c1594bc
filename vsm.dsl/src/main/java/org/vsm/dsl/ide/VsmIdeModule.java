package org.vsm.dsl.ide;

import java.time.Clock;

/** What editors need of the language beyond its runtime. */
public class VsmIdeModule extends AbstractVsmIdeModule {

    /** Today is the day where the editor runs. */
    public Clock bindClock() {
        return Clock.systemDefaultZone();
    }
}
